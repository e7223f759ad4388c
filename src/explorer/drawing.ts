/** The drawing: the only module that knows Cytoscape. Shows a scene, keeps to it what is on the canvas, says what is tapped. */

import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { readLook, styleFrom } from './look.ts';
import { roomIn, type Scene, type SceneEdge, type SceneNode } from './scene.ts';

/** px on the screen are `zoom` times those of the map plus `pan`. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

export type Tapped = { readonly node: string } | { readonly edge: string } | undefined;

export interface DrawingOptions {
  readonly container: HTMLElement;
  /** Turns a place on the map around, for pages that are read from right to left. */
  readonly mirrored: boolean;
  /** Width of the map by date, and where the picture begins on it, in px. */
  readonly width: number;
  readonly top: number;
  readonly onView: (viewport: Viewport) => void;
  readonly onTap: (tapped: Tapped) => void;
}

export interface Drawing {
  /** Shows a scene; with `move`, what stands elsewhere in it goes there before the readers' eyes, unless they want no motion. */
  readonly show: (scene: Scene, move: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** Puts the whole of what is shown into the frame. */
  readonly whole: () => void;
  /** Brings a node into the frame, if it is not. */
  readonly reveal: (id: string) => void;
  /** Goes back to the view in which the drawing took the place of the picture. */
  readonly home: () => void;
  readonly positionOf: (id: string) => { x: number; y: number };
  readonly viewport: () => Viewport;
  /** Reads the style sheet again, after light and dark have changed places. */
  readonly restyle: () => void;
}

/** The scale at which the drawing begins at least; what is wider than the screen is moved. */
export const leastZoom = 0.6;
/** A node is never drawn smaller than this share of its size. */
const leastScale = 0.7;
/** The largest scale to which a few nodes are brought. */
const fullZoom = 1.5;
/** Milliseconds that a change of order takes. */
const motion = 250;

/** Makes the drawing in a container. */
export function makeDrawing({ container, mirrored, width, top, onView, onTap }: DrawingOptions): Drawing {
  const cy: Core = cytoscape({ container, layout: { name: 'preset' }, style: styleFrom(readLook()), minZoom: 0.05, maxZoom: 6, autoungrabify: true, autounselectify: true, boxSelectionEnabled: false });
  let drawn: Scene | undefined;
  /** By how much nodes are larger on the map than they say, so that they stay large enough on the screen. */
  let scale = 1;

  const place = ({ x, y }: { readonly x: number; readonly y: number }, { stretch }: Scene) => ({ x: mirrored ? width * stretch - x : x, y });
  const nodeData = ({ id, kind, radius, certainty, focus }: SceneNode) => ({ id, kind, size: 2 * radius * scale, certainty, focus });
  const edgeData = ({ id, source, target, family, head, certainty, disputed, editorial, shared }: SceneEdge) => ({ id, source, target, family, certainty, disputed, editorial, ...(head && { head: `${head.at}-${head.shape}` }), ...(shared === undefined ? {} : { shared }) });
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  const lightOf = ({ lit, chosen }: Scene, id: string, isNode: boolean) => {
    const bright = isNode ? lit?.nodes : lit?.edges;
    return [bright !== undefined && !bright.has(id) ? 'faded' : '', bright?.has(id) && !isNode ? 'lit' : '', id === chosen ? 'chosen' : ''].filter((name) => name !== '').join(' ');
  };

  /** Takes away what is not in a scene, adds what is new, and changes what is otherwise; nothing else is touched. */
  function update(scene: Scene, move: boolean): void {
    const before = drawn;
    cy.batch(() => {
      const gone = [...(before?.lines.keys() ?? [])].filter((id) => !scene.lines.has(id)).concat([...(before?.nodes.keys() ?? [])].filter((id) => !scene.nodes.has(id)));
      for (const id of gone) cy.getElementById(id).remove();
      const added: ElementDefinition[] = [];
      for (const [id, node] of scene.nodes) {
        const old = before?.nodes.get(id);
        if (old === undefined) added.push({ group: 'nodes', data: nodeData(node), position: place(node, scene), classes: lightOf(scene, id, true), pannable: true });
        else {
          if (!same(nodeData(old), nodeData(node))) cy.getElementById(id).data(nodeData(node));
          if (!move && (old.x !== node.x || old.y !== node.y || before!.stretch !== scene.stretch)) cy.getElementById(id).position(place(node, scene));
          if (lightOf(before!, id, true) !== lightOf(scene, id, true)) cy.getElementById(id).classes(lightOf(scene, id, true));
        }
      }
      for (const [id, edge] of scene.lines) {
        const old = before?.lines.get(id);
        if (old === undefined) added.push({ group: 'edges', data: edgeData(edge), classes: lightOf(scene, id, false) });
        else {
          if (!same(edgeData(old), edgeData(edge))) cy.getElementById(id).data(edgeData(edge));
          if (lightOf(before!, id, false) !== lightOf(scene, id, false)) cy.getElementById(id).classes(lightOf(scene, id, false));
        }
      }
      cy.add(added);
    });
    drawn = scene;
  }

  /** The view that shows all nodes of a scene. */
  function fitting(scene: Scene): Viewport | undefined {
    if (scene.nodes.size === 0) return undefined;
    const points = [...scene.nodes.values()].map((node) => place(node, scene));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [left, right, upper, lower] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const room = roomIn(scene, container.clientWidth, container.clientHeight);
    const before = mirrored ? container.clientWidth - room.start - room.width : room.start;
    const zoom = Math.min(fullZoom, room.width / Math.max(1, right - left), room.height / Math.max(1, lower - upper));
    return { zoom, pan: { x: before + room.width / 2 - (zoom * (left + right)) / 2, y: room.top + room.height / 2 - (zoom * (upper + lower)) / 2 } };
  }

  const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** The picture that stood here was as wide as the container: the drawing begins with the same places. On a phone it begins in the middle of what there is, at a size that reads. */
  function home(): void {
    const zoom = Math.max(container.clientWidth / width, leastZoom);
    const middle = cy.nodes().reduce((sum, node) => sum + node.position().x, 0) / Math.max(1, cy.nodes().length);
    const pan = container.clientWidth / 2 - middle * zoom;
    cy.viewport({ zoom, pan: { x: Math.round(Math.min(0, Math.max(container.clientWidth - width * zoom, pan))), y: -top * zoom } });
  }

  cy.on('viewport', () => {
    const wanted = Math.max(1, leastScale / cy.zoom());
    if (Math.abs(wanted / scale - 1) > 0.08 && drawn !== undefined) {
      scale = wanted;
      const { nodes } = drawn;
      cy.batch(() => cy.nodes().forEach((node) => void node.data('size', 2 * nodes.get(node.id())!.radius * scale)));
    }
    onView({ zoom: cy.zoom(), pan: cy.pan() });
  });
  // As the picture did, the drawing keeps to the width of its column.
  let column = container.clientWidth;
  cy.on('resize', () => {
    const factor = container.clientWidth / column;
    column = container.clientWidth;
    if (Number.isFinite(factor) && factor > 0) cy.viewport({ zoom: cy.zoom() * factor, pan: { x: cy.pan().x * factor, y: cy.pan().y * factor } });
  });
  cy.on('tap', (event) => {
    const { target } = event;
    onTap(target === cy ? undefined : target.isNode() ? { node: target.id() } : { edge: target.id() });
  });
  cy.on('mouseover', 'node', ({ target }) => void target.connectedEdges().addClass('hovered'));
  cy.on('mouseout', 'node', ({ target }) => void target.connectedEdges().removeClass('hovered'));
  cy.on('mouseover', 'edge', ({ target }) => void target.addClass('hovered'));
  cy.on('mouseout', 'edge', ({ target }) => void target.removeClass('hovered'));
  // A wheel scrolls the page, as readers expect, until the drawing has been taken hold of.
  container.addEventListener('wheel', (event) => { if (!event.ctrlKey && !container.contains(document.activeElement)) event.stopPropagation(); }, { capture: true });

  return {
    show(scene, move) {
      // The panel may have come or gone: what follows reckons with the frame as it is now.
      if (container.clientWidth !== column) cy.resize();
      update(scene, move);
      if (!move) return;
      const view = fitting(scene);
      const still = isStill();
      cy.stop();
      cy.nodes().stop();
      for (const [id, node] of scene.nodes) {
        if (still) cy.getElementById(id).position(place(node, scene));
        else cy.getElementById(id).animate({ position: place(node, scene) }, { duration: motion });
      }
      if (view === undefined) return;
      if (still) cy.viewport({ ...view, pan: { ...view.pan } });
      else cy.animate({ zoom: view.zoom, pan: { ...view.pan } }, { duration: motion });
    },
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } });
    },
    whole() {
      const view = drawn && fitting(drawn);
      if (view !== undefined) cy.viewport({ ...view, pan: { ...view.pan } });
    },
    reveal(id) {
      const { x1, y1, x2, y2 } = cy.extent();
      const { x, y } = cy.getElementById(id).position();
      if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(cy.getElementById(id));
    },
    home,
    positionOf: (id) => cy.getElementById(id).position(),
    viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    restyle: () => void cy.style(styleFrom(readLook())),
  };
}
