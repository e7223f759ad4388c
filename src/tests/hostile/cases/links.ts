/** Addresses in prose that lead out of the record. */

import { type Cases, prose } from '../case.ts';

const to = (url: string) => prose(`It was [there](${url}).\n`);

export const links: Cases = {
  'a program as an address': to('javascript:alert(1)'),
  'a program as an address, in capitals': to('JaVaScRiPt:alert(1)'),
  'a program as an address, with references': to('&#106;avascript&colon;alert(1)'),
  'a program as an address, with a tab': to('<java&Tab;script:alert(1)>'),
  'a program as an address, after a control': to('<&#1;javascript:alert(1)>'),
  'a page as an address': to('data:text/html;base64,PHNjcmlwdD4='),
  'a script of another kind as an address': to('vbscript:msgbox'),
  'a file as an address': to('file:///etc/passwd'),
  'mail as an address': to('mailto:a@evil.example'),
  'another host': to('https://evil.example/'),
  'another host without a scheme': to('//evil.example/'),
  'another host behind backslashes': to('\\\\\\\\evil.example/'),
  'another host behind a name': to('https://masar.example@evil.example/'),
  'a page of the site by its path': to('/actors/russia/'),
  'a fragment alone': to('#c-host-russia'),
  'a query alone': to('?q=a'),
  'an empty address': to(''),
  'an address that climbs': to('../../../../etc/passwd'),
  'an address that climbs out and in': to('../../content/actors/russia.mdx'),
  'an address that climbs, encoded': to('..%2factors%2frussia.mdx'),
  'an address with a NUL, encoded': to('../actors/russia.mdx%00.html'),
  'an address with a query': to('../actors/russia.mdx?x=1'),
  'an address with capitals': to('../actors/Russia.mdx'),
  'an address with a Cyrillic letter': to('../actors/russiа.mdx'),
  'an address in the folder of a prototype': to('../__proto__/russia.mdx'),
  'an address in a folder that is no kind': to('../constructor/russia.mdx'),
  'an address in the folder of the sources': to('../sources/2016.yaml'),
  'an address of a translation': to('strike.ar.mdx'),
  'an address of nothing': to('../actors/nobody.mdx'),
  'an address of a paragraph that is not there': to('../resolutions/unscr-2254.mdx#p99'),
  'an address of two hundred thousand letters': to(`../actors/${'a'.repeat(200_000)}.mdx`),
  'an address defined elsewhere': prose('[there][a]\n\n[a]: javascript:alert(1)\n'),
  'an address between angle brackets': prose('<https://evil.example/>\n'),
};
