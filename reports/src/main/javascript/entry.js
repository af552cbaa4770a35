// The parts of the layout library that the page uses, under one global name.
import { layout } from './node_modules/dagre-d3-es/src/dagre/index.js';
import { Graph } from './node_modules/dagre-d3-es/src/graphlib/index.js';

globalThis['dagre'] = { 'layout': layout, 'Graph': Graph };
