/** What `npm audit --json` says: the packages with a known fault, or that the registry does not answer such questions. */

export interface Advisory {
  readonly name: string;
  readonly severity: string;
  /** Title and address of each fault. */
  readonly faults: readonly string[];
}

export type Audit = { readonly answered: true; readonly advisories: readonly Advisory[] } | { readonly answered: false; readonly why: string };

/** An audit report, version 2. `via` holds a fault, or the name of the package that brings it. */
interface Report {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly via: readonly (string | { readonly title: string; readonly url: string })[] }>>;
  readonly statusCode?: number;
  readonly message?: string;
}

/** HTTP statuses of a registry that has no audits: not there, not allowed, not implemented. */
const without = [404, 405, 501];

/** Reads the answer of npm. @throws Error when it is neither a report nor the word that the registry makes none. */
export function readAudit(text: string): Audit {
  const report = parse(text);
  if (report.statusCode !== undefined && without.includes(report.statusCode)) return { answered: false, why: report.message ?? String(report.statusCode) };
  if (report.auditReportVersion !== 2 || report.vulnerabilities === undefined) throw new Error(`npm audit gave no report of version 2: ${text.slice(0, 500)}`);
  const advisories = Object.entries(report.vulnerabilities).map(([name, { severity, via }]) => ({
    name,
    severity,
    faults: via.map((fault) => (typeof fault === 'string' ? `by ${fault}` : `${fault.title} ${fault.url}`)),
  }));
  return { answered: true, advisories };
}

function parse(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch (cause) {
    throw new Error(`npm audit gave no JSON: ${text.slice(0, 500)}`, { cause });
  }
}

/** A line for each advisory that stops a build: those of level high and critical. */
export function grave(advisories: readonly Advisory[]): string[] {
  return advisories
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, faults }) => `package.json:1:1  error  Unexpected package with a ${severity} fault: ${name}, expected none (${faults.join('; ')})\n  hint: npm audit fix, or "overrides" in package.json.`);
}
