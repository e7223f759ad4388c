/** The table of rules. Adding a check is adding a file here, a row, its sentence in words, and a fixture. */

import { brokenMdx } from './broken-mdx.ts';
import { brokenYaml } from './broken-yaml.ts';
import { controlCharacter } from './control-character.ts';
import { datesInOrder } from './dates-in-order.ts';
import { deadLink } from './dead-link.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateProvision } from './duplicate-provision.ts';
import { duplicateSymbol } from './duplicate-symbol.ts';
import { earlyStatement } from './early-statement.ts';
import { frontmatter } from './frontmatter.ts';
import { malformedCitation } from './malformed-citation.ts';
import { malformedDate } from './malformed-date.ts';
import { malformedId } from './malformed-id.ts';
import { mergeConflict } from './merge-conflict.ts';
import { missingCoordinates } from './missing-coordinates.ts';
import { missingField } from './missing-field.ts';
import { missingSpeaker } from './missing-speaker.ts';
import { mixedScript } from './mixed-script.ts';
import { noContent } from './no-content.ts';
import { notUtf8 } from './not-utf8.ts';
import { orphanTranslation } from './orphan-translation.ts';
import { outsideLifetime } from './outside-lifetime.ts';
import { quotationLength } from './quotation-length.ts';
import { refusedAllow } from './refused-allow.ts';
import { refusedAttribute } from './refused-attribute.ts';
import { refusedCode } from './refused-code.ts';
import { refusedComponent } from './refused-component.ts';
import { refusedMarkup } from './refused-markup.ts';
import { refusedUrl } from './refused-url.ts';
import { selfLink } from './self-link.ts';
import { singleSource } from './single-source.ts';
import { storySteps } from './story-steps.ts';
import { symlink } from './symlink.ts';
import { takenId } from './taken-id.ts';
import { takenName } from './taken-name.ts';
import { tooLarge } from './too-large.ts';
import { translationFrontmatter } from './translation-frontmatter.ts';
import { uncitedClaim } from './uncited-claim.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unknownClaim } from './unknown-claim.ts';
import { unknownId } from './unknown-id.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownProvision } from './unknown-provision.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownSource } from './unknown-source.ts';
import { unlinkedEntity } from './unlinked-entity.ts';
import { unusedAllow } from './unused-allow.ts';
import { unusedSource } from './unused-source.ts';
import { voteTally } from './vote-tally.ts';
import { wrongEnd } from './wrong-end.ts';
import { wrongValue } from './wrong-value.ts';
import type { Rule } from './rule.ts';

/** In the order in which a file meets them; of the rules that explain a schema's complaint the first that can does. */
export const rules: readonly Rule[] = [
  symlink,
  tooLarge,
  unexpectedFile,
  malformedId,
  notUtf8,
  controlCharacter,
  mixedScript,
  mergeConflict,
  frontmatter,
  translationFrontmatter,
  brokenYaml,
  brokenMdx,
  missingField,
  unknownKey,
  unknownRole,
  malformedDate,
  datesInOrder,
  wrongValue,
  refusedCode,
  refusedComponent,
  refusedAttribute,
  refusedMarkup,
  refusedUrl,
  malformedCitation,
  deadLink,
  noContent,
  duplicateId,
  orphanTranslation,
  unknownId,
  wrongEnd,
  selfLink,
  uncitedClaim,
  missingSpeaker,
  unknownSource,
  voteTally,
  duplicateProvision,
  unknownProvision,
  unknownClaim,
  duplicateSymbol,
  takenId,
  storySteps,
  earlyStatement,
  quotationLength,
  refusedAllow,
  outsideLifetime,
  singleSource,
  missingCoordinates,
  takenName,
  unlinkedEntity,
  unusedSource,
  unusedAllow,
];
