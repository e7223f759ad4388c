/**
 * Pictures that other sites may show without script: what is around an entity, where it stands in time, the timeline as a whole and by
 * year, the tables of attendance and votes. The drawings are those of the pages.
 */

import { barGroups, drawTimeline, type TimelineDrawings } from '../../graph/timeline.ts';
import { drawOwnStrip } from '../../graph/own-strip.ts';
import { type DrawingContext, neighbourhoodTrees } from '../../graph/neighbourhood.ts';
import { drawTracks } from '../../graph/tracks.ts';
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Locale } from '../../knowledge/locale.ts';
import { picturePath, pathTo } from '../../paths.ts';
import { siteConfig } from '../../site.config.ts';
import { standAloneStyle } from '../../styles/stand-alone.ts';
import { digits, fill, plural, words } from '../../words/index.ts';
import { entityPath } from '../entity/context.ts';
import { attendancePage } from '../matrix/attendance-page.ts';
import type { MatrixPage } from '../matrix/matrix.ts';
import { votesPage } from '../matrix/votes-page.ts';
import { timelineDays, timelineMatter, timelinePicture, type TimelineSection, timelineTexts, timelineYears } from '../timeline.ts';
import { framed, type Picture } from './frame.ts';
import { drawMatrix } from './matrix-drawing.ts';

/** The sheets of a drawing and of what stands around it. */
const sheets: Readonly<Record<Picture['className'], readonly string[]>> = { nb: ['kinds', 'graph', 'frame'], tracks: ['kinds', 'lanes', 'frame'], tableau: ['signs', 'tableau', 'frame'] };

/** Its path in the site, and what makes it; undefined where there is nothing to show. */
type Made = readonly [path: string, picture: () => Picture | undefined];

/** How much more there is than is drawn. */
const moreOf = (more: number, locale: Locale) => (more === 0 ? undefined : fill(words[locale].ui.andMore, { n: digits(more) }));

function* ofEntities(context: DrawingContext): Generator<Made> {
  const { base, locale, href } = context;
  for (const entity of base.entities.values()) {
    const about = { title: entity.fields.name[locale], page: href({ id: entity.id }) };
    yield [picturePath(`around/${entity.id}`, locale, ''), () => {
      const trees = neighbourhoodTrees(entity, context);
      return trees && { ...about, drawing: trees.wide, className: 'nb', headed: false, note: moreOf(trees.more, locale) };
    }];
    yield [picturePath(`in-time/${entity.id}`, locale, ''), () => {
      const strip = drawOwnStrip(entity, context);
      return strip && { ...about, drawing: strip.drawing, className: 'tracks', headed: true, note: moreOf(strip.more, locale) };
    }];
  }
}

/** The tracks, in the place of all lanes of all years; and all other drawings of the timeline. */
function* timelines(context: DrawingContext): Generator<Made> {
  const { base, locale } = context;
  const { timeline, counts } = words[locale];
  const toTimeline = pathTo({ page: 'timeline' }, locale, siteConfig.base);
  yield [timelinePicture('lanes', locale, ''), () => {
    const tracks = drawTracks(context);
    return tracks && { title: tracks.span, drawing: tracks.drawing, className: 'tracks', headed: true, note: moreOf(tracks.more, locale), page: toTimeline };
  }];
  for (const year of [undefined, ...timelineYears(base)]) {
    const { days, span } = timelineDays(base, locale, year);
    let made: TimelineDrawings | undefined;
    const drawings = () => (made ??= drawTimeline(timelineMatter(base, locale), days, timelineTexts(span, locale)));
    const page = year === undefined ? toTimeline : pathTo({ page: 'timeline-year', year }, locale, siteConfig.base);
    const section = (key: TimelineSection['key'], heading: string, of: (all: TimelineDrawings) => TimelineDrawings['lanes'], note?: (all: TimelineDrawings) => string | undefined): Made => [timelinePicture(key, locale, '', year), () => {
      const drawing = of(drawings());
      return drawing && { title: fill(timeline.drawingOf, { what: heading, span }), drawing, className: 'tracks', headed: true, note: note?.(drawings()), page };
    }];
    if (year !== undefined) yield section('lanes', timeline.tracks, ({ lanes }) => lanes, ({ more }) => (more === 0 ? undefined : fill(timeline.noRoom, { entries: plural(counts.entity, more, locale) })));
    yield section('statements', timeline.statementsByQuarter, ({ statements }) => statements);
    for (const group of barGroups) yield section(group, timeline.groups[group], ({ groups }) => groups[group]);
  }
}

function* matrices(of: 'attendance' | 'votes', page: MatrixPage, locale: Locale): Generator<Made> {
  const { ui, pictures } = words[locale];
  for (const table of page.tables) {
    yield [picturePath(`${of}/${table.id}`, locale, ''), () => ({ title: `${ui[of]}${ui.colon}${table.heading}`, drawing: drawMatrix(page, table, locale), className: 'tableau', headed: true, note: pictures.empty[of], page: pathTo({ page: of, fragment: table.id }, locale, siteConfig.base) })];
  }
}

/** All pictures in a language as files of the site; `version` is that of the content. */
export function* pictureFiles(base: KnowledgeBase, version: string, locale: Locale): Generator<readonly [path: string, svg: () => string | undefined]> {
  const context: DrawingContext = { base, locale, href: (reference) => entityPath(base, reference, locale) };
  const styles = Object.fromEntries(Object.entries(sheets).map(([name, list]) => [name, standAloneStyle(list, locale)])) as Record<Picture['className'], string>;
  const all = [ofEntities(context), timelines(context), matrices('attendance', attendancePage(base, locale), locale), matrices('votes', votesPage(base, locale), locale)];
  for (const pictures of all) {
    for (const [path, make] of pictures) {
      yield [path, () => {
        const picture = make();
        return picture && framed(picture, { locale, style: styles[picture.className], host: siteConfig.site, version, licence: siteConfig.licence });
      }];
    }
  }
}
