// Lays a BPMN file out with elkjs, writes the drawing into a copy of it (BPMN DI), and draws the copy with bpmn-js as SVG and as PNG.
// node draw.mjs FILE FOLDER
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import ELK from 'elkjs';

const [file, folder] = process.argv.slice(2);
const target = join(folder, basename(file, '.bpmn'));
const moddle = new BpmnModdle();
const { rootElement: definitions } = await moddle.fromXML(readFileSync(file, 'utf8'));
const whole = definitions.rootElements[0];

const LABEL = 120; // where the words beside a gateway, an event or a flow are broken
const TITLE = 30; // the name of a phase, inside its box

const layered = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.feedbackEdges': 'true',
  'elk.edgeLabels.placement': 'CENTER',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER', // near the gateway that asks
  'elk.spacing.nodeNode': '36',
  'elk.spacing.edgeNode': '20',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
};

const isPhase = node => node.$type === 'bpmn:SubProcess';
const isFlow = node => node.$type === 'bpmn:SequenceFlow';
const isRound = node => node.$type.endsWith('Event');
const isDiamond = node => node.$type.endsWith('Gateway');

/** How much room words take, in the 11 pixels of bpmn-js. */
function words(name) {
  const lines = [''];
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length * 5.4 > LABEL && lines.at(-1) !== '') {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }

  return { text: name, width: Math.ceil(Math.max(...lines.map(line => line.length * 5.4)) + 6), height: lines.length * 14 };
}

function toElk(node) {
  if (isPhase(node)) {
    return { ...container(node), layoutOptions: { ...layered, 'elk.padding': `[top=${TITLE + 16},left=20,bottom=24,right=20]` } };
  }

  const size = isRound(node) ? 36 : isDiamond(node) ? 50 : undefined;
  return size === undefined
    ? { id: node.id, width: 130, height: 76 }
    : {
        id: node.id,
        width: size,
        height: size,
        labels: node.name ? [words(node.name)] : [],
        layoutOptions: { 'elk.nodeLabels.placement': 'OUTSIDE H_RIGHT V_CENTER' },
      };
}

function container(parent) {
  return {
    id: parent.id,
    children: parent.flowElements.filter(node => !isFlow(node)).map(toElk),
    edges: parent.flowElements.filter(isFlow).map(flow => ({
      id: flow.id,
      sources: [flow.sourceRef.id],
      targets: [flow.targetRef.id],
      labels: flow.name ? [words(flow.name)] : [],
    })),
  };
}

const byId = new Map();
(function index(parent) {
  for (const node of parent.flowElements) {
    byId.set(node.id, node);
    if (isPhase(node)) {
      index(node);
    } else if (isFlow(node) && node.targetRef.$type === 'bpmn:Task' && node.name === node.targetRef.name) {
      // What a step is called stands in its box and need not stand beside the flow that leads to it.
      node.name = node.conditionExpression = undefined;
    }
  }
})(whole);

const shapes = [];
const rounded = (x, y) => ({ x: Math.round(x), y: Math.round(y) });
const bounds = (box, dx, dy) => moddle.create('dc:Bounds', { ...rounded(box.x + dx, box.y + dy), width: Math.round(box.width), height: Math.round(box.height) });
const label = (box, dx, dy) => moddle.create('bpmndi:BPMNLabel', { bounds: bounds(box, dx, dy) });

/** A flow ends at the edge of the box of a node: it is drawn on to the edge of a diamond or a circle. */
function reach(node, box, point) {
  const off = Math.abs(point.x - (box.x + box.width / 2));
  const half = box.height / 2;
  const gap = isDiamond(node) ? off : isRound(node) ? half - Math.sqrt(half * half - off * off) : 0;
  return { x: point.x, y: point.y + (point.y > box.y + half ? -gap : gap) };
}

function toDi(part, dx, dy) {
  const boxes = new Map(part.children.map(box => [box.id, box]));
  for (const box of part.children) {
    const node = byId.get(box.id);
    shapes.push(moddle.create('bpmndi:BPMNShape', {
      id: `${box.id}_di`,
      bpmnElement: node,
      ...(isPhase(node) ? { isExpanded: true } : {}),
      ...(isDiamond(node) ? { isMarkerVisible: true } : {}),
      bounds: bounds(box, dx, dy),
      ...(box.labels?.length && !isPhase(node) ? { label: label(box.labels[0], dx + box.x, dy + box.y) } : {}),
    }));
    if (isPhase(node)) {
      toDi(box, dx + box.x, dy + box.y);
    }
  }

  for (const edge of part.edges) {
    const flow = byId.get(edge.id);
    const { startPoint, bendPoints = [], endPoint } = edge.sections[0];
    const points = [
      reach(flow.sourceRef, boxes.get(flow.sourceRef.id), startPoint),
      ...bendPoints,
      reach(flow.targetRef, boxes.get(flow.targetRef.id), endPoint),
    ];
    shapes.push(moddle.create('bpmndi:BPMNEdge', {
      id: `${edge.id}_di`,
      bpmnElement: flow,
      waypoint: points.map(point => moddle.create('dc:Point', rounded(point.x + dx, point.y + dy))),
      ...(edge.labels?.length ? { label: label(edge.labels[0], dx, dy) } : {}),
    }));
  }
}

const drawing = await new ELK().layout({ ...container(whole), layoutOptions: { ...layered, 'elk.padding': '[top=20,left=20,bottom=20,right=20]' } });
toDi(drawing, 0, 0);
definitions.diagrams = [moddle.create('bpmndi:BPMNDiagram', {
  id: 'diagram',
  plane: moddle.create('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: whole, planeElement: shapes }),
})];
const { xml } = await moddle.toXML(definitions, { format: true });
writeFileSync(`${target}.bpmn`, xml);

const scratch = mkdtempSync(join(tmpdir(), 'bpmn-'));
try {
  const chromium = (...options) => execFileSync(
    'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${scratch}`, '--virtual-time-budget=20000', ...options],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const viewer = readFileSync(new URL('node_modules/bpmn-js/dist/bpmn-viewer.production.min.js', import.meta.url), 'utf8');
  const page = join(scratch, 'page.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><div id="canvas" style="width:1000px;height:800px"></div><pre id="out"></pre>
<script>${viewer.replaceAll('</script', '<\\/script')}</script>
<script>(async () => {
  const viewer = new BpmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(${JSON.stringify(xml).replaceAll('</', '<\\/')});
  const { svg } = await viewer.saveSVG();
  document.body.innerHTML = '';
  document.body.append('[[' + btoa(unescape(encodeURIComponent(JSON.stringify({ svg, warnings: warnings.map(String) })))) + ']]');
})().catch(error => document.body.append('[[' + btoa(JSON.stringify({ error: String(error) })) + ']]'));</script>`);
  const out = /\[\[([A-Za-z0-9+/=]+)\]\]/.exec(chromium('--dump-dom', `file://${page}`));
  const { svg, warnings, error } = JSON.parse(Buffer.from(out?.[1] ?? '', 'base64').toString() || '{"error":"nothing was drawn"}');
  if (error || warnings.length > 0) {
    throw new Error(error ?? warnings.join('\n'));
  }

  writeFileSync(`${target}.svg`, svg);
  writeFileSync(page, `<!doctype html><style>body { margin: 0; background: white }</style>${svg.slice(svg.indexOf('<svg'))}`);
  const [width, height] = [drawing.width, drawing.height].map(each => Math.ceil(each) + 20);
  chromium(`--window-size=${width},${height}`, `--screenshot=${resolve(`${target}.png`)}`, `file://${page}`);
  console.log(`${target}.png: ${width} x ${height}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
