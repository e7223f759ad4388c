/** A painting as a PNG file, drawn on a canvas: the policy of the page lets it load no picture from a text. */

import type { Mark, Painting } from './painting.ts';

/** Device pixels for a px. */
const density = 2;

function draw(on: CanvasRenderingContext2D, mark: Mark, face: string): void {
  on.save();
  if (mark.mark === 'line') {
    on.globalAlpha = mark.opacity;
    on.strokeStyle = mark.color;
    on.lineWidth = mark.width;
    on.setLineDash([...mark.dash]);
    on.beginPath();
    on.moveTo(...mark.from);
    on.lineTo(...mark.to);
    on.stroke();
  } else if (mark.mark === 'head') {
    on.globalAlpha = mark.opacity;
    on.fillStyle = mark.color;
    on.fill(new Path2D(mark.path));
  } else if (mark.mark === 'shape') {
    on.globalAlpha = mark.opacity;
    on.translate(mark.x, mark.y);
    on.scale(mark.scale, mark.scale);
    on.translate(-8, -8);
    const path = new Path2D(mark.path);
    on.strokeStyle = mark.outline;
    on.lineWidth = 2;
    on.stroke(path);
    on.fillStyle = mark.fill;
    on.fill(path, 'evenodd');
  } else if (mark.mark === 'ring') {
    on.strokeStyle = mark.color;
    on.lineWidth = 1.5;
    on.beginPath();
    on.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
    on.stroke();
  } else {
    on.font = `${mark.bold ? '600 ' : ''}${mark.size}px ${face}`;
    on.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    on.lineJoin = 'round';
    on.strokeStyle = mark.outline;
    on.lineWidth = 4;
    on.strokeText(mark.text, mark.x, mark.y);
    on.fillStyle = mark.color;
    on.fillText(mark.text, mark.x, mark.y);
  }
  on.restore();
}

/** Draws the file. @throws when the browser gives no canvas of this size. */
export async function paintingPng({ width, height, paper, face, rightToLeft, marks }: Painting): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * density, height * density];
  const on = canvas.getContext('2d')!;
  on.scale(density, density);
  on.direction = rightToLeft ? 'rtl' : 'ltr';
  on.fillStyle = paper;
  on.fillRect(0, 0, width, height);
  for (const mark of marks) draw(on, mark, face);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error(`No picture of ${width} by ${height} px could be made`);
  return blob;
}
