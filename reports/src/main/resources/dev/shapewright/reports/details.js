// One row in full: every number with its formula.

const details = document.getElementById('details');

/** A formula and its result; only the result if the formula is merely that number. */
function equation(formula, value, group) {
  const plain = value === null ? '?' : String(value);
  const result = element('strong', {}, group ? grouped(value) : plain);
  return formula === '' || formula === plain ? [result] : [element('code', {}, formula + ' = '), result];
}

/** A name that may be broken behind its dots. */
function breakable(name) {
  return name.split('.').flatMap((part, number) => (number > 0 ? ['.', element('wbr', {}), part] : [part]));
}

function share(count, total) {
  return count && total ? ` (${percent(count, total)} of all)` : '';
}

function showDetails(index) {
  const row = rows[index];
  const list = element('dl', {});
  const line = (label, ...content) => list.append(
    element('dt', label.startsWith(' ') ? { class: 'part' } : {}, label.trim()), element('dd', {}, ...content));
  row.inputs.forEach(input => {
    const source = indexes.get(input);
    line('input', shapeOf(source) + ' from ', chooser(source, input));
  });
  const of = kind => row.explanations.filter(each => each.kind === kind);
  of('axis').forEach(axis => line(axis.name, ...equation(axis.formula, axis.value, false)));
  line('output', element('strong', {}, shapeOf(index)));
  const count = (label, kind, value, remark) => {
    const parts = of(kind);
    line(label, ...equation(parts.map(part => part.formula).join(' + '), value, true), remark);
    if (parts.length > 1) {
      parts.forEach(part => line(' ' + part.name, ...equation(part.formula, part.value, true)));
    }
    // Of a block, what each of its layers adds.
    const layers = (inside.get(index) || []).filter(layer => rows[layer][kind] !== 0);
    if (layers.length > 1) {
      layers.forEach(layer => line(' ' + ownName(rows[layer].name), grouped(rows[layer][kind])));
    }
  };
  if (row.kind !== 'input') {
    count('parameters', 'parameters', row.parameters, share(row.parameters, report.parameters));
    if (row.sharesWith) {
      const owner = indexes.get(row.sharesWith);
      line('weights', 'those of ', owner === undefined ? row.sharesWith : chooser(owner, row.sharesWith),
        ', and counted there');
    }
    if (row.trainableParameters !== row.parameters) {
      line('trainable', element('strong', {}, grouped(row.trainableParameters)));
    }
    if (row.buffers) {
      count('buffers', 'buffers', row.buffers, '');
    }
    count('MACs', 'macs', row.macs,
      training.has(index) ? ' (only while training)' : share(macs(index), report.macs));
    if (row.kind !== 'block') {
      line('activations', grouped(row.activations));
    }
  }
  if (page.alive[index] !== null) {
    line('alive then', grouped(page.alive[index]) + ' values' + (row.name === report.peakLayer ? ', the peak' : ''));
  }
  if (row.receptiveField && row.receptiveField.axes.length > 0) {
    line('receptive field', row.receptiveField.text);
  }
  const repeated = totalTimes(page.firsts[index]);
  if (repeated > 1) {
    line('repeated', `${repeated} times; these numbers are of one`);
  }
  line('source', element('code', {}, row.source));
  of('note').forEach(note => list.append(element('dd', { class: 'note' }, note.name + ': ' + note.formula)));
  details.replaceChildren(
    element('h3', {}, ...breakable(row.name)),
    element('p', { class: 'what' }, layerText(index)),
    list);
}
