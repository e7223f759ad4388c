/** A painting as an SVG file that stands alone. Pure. */

import { escapeXml } from '../exports/xml.ts';
import type { Mark, Painting } from './painting.ts';

function draw(mark: Mark): string {
  switch (mark.mark) {
    case 'line':
      return `<path d="M${mark.from.join(' ')}L${mark.to.join(' ')}" stroke="${escapeXml(mark.color)}" stroke-width="${mark.width}" stroke-opacity="${mark.opacity}"${mark.dash.length === 0 ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`}/>`;
    case 'head':
      return `<path d="${mark.path}" fill="${escapeXml(mark.color)}" fill-opacity="${mark.opacity}"/>`;
    case 'shape':
      return `<path d="${mark.path}" transform="translate(${mark.x} ${mark.y}) scale(${mark.scale}) translate(-8 -8)" fill="${escapeXml(mark.fill)}" fill-rule="evenodd" stroke="${escapeXml(mark.outline)}" stroke-width="2" paint-order="stroke" opacity="${mark.opacity}"/>`;
    case 'ring':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" fill="none" stroke="${escapeXml(mark.color)}" stroke-width="1.5"/>`;
    case 'text':
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" text-anchor="${mark.anchor}" fill="${escapeXml(mark.color)}" stroke="${escapeXml(mark.outline)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"${mark.bold ? ' font-weight="600"' : ''}>${escapeXml(mark.text)}</text>`;
  }
}

/** Writes the file. */
export function paintingSvg({ width, height, paper, face, rightToLeft, marks }: Painting): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" font-family="${escapeXml(face)}"${rightToLeft ? ' direction="rtl"' : ''}>\n<rect width="100%" height="100%" fill="${escapeXml(paper)}"/>\n${marks.map((mark) => `${draw(mark)}\n`).join('')}</svg>\n`;
}
