// The table of all rows, with sorting and search.

const table = document.getElementById('table');
const body = table.tBodies[0];
const columns = [
  { text: 'name', value: row => row.name, searched: true },
  { text: 'layer', value: (row, index) => layerText(index), style: 'code', searched: true },
  { text: 'output', value: (row, index) => shapeOf(index), order: row => row.activations,
    style: 'code', searched: true },
  { text: 'parameters', value: row => (row.kind === 'input' ? '' : grouped(row.parameters)), order: row => row.parameters },
  { text: 'MACs', value: row => (row.kind === 'input' ? '' : grouped(row.macs)), order: row => row.macs },
  { text: 'activations', value: row => grouped(row.activations), order: row => row.activations },
  { text: 'receptive field', value: row => (row.receptiveField ? row.receptiveField.text : ''),
    order: row => (row.receptiveField ? row.receptiveField.sizes.reduce((a, b) => a * b, 1) : null) },
  { text: 'from', value: row => row.inputs.join(', '), style: 'from', show: showInputs },
  { text: 'source', value: row => row.source, style: 'code source', searched: true },
];
const lines = rows.map(makeLine);

/** Orders words so that the number 2 comes before 10. */
const natural = new Intl.Collator('en', { numeric: true });
let sorting = { column: NONE, down: false };

/** The depth of blocks up to which names are indented further. */
const DEEPEST = 8;

/** The table of a larger model is updated only when the user stops typing. */
const AT_ONCE = 1000;

/** The rows that a row reads, as links. */
function showInputs(row) {
  return row.inputs.flatMap((input, number) =>
    [number > 0 ? ', ' : '', chooser(indexes.get(input), ownName(rows[indexes.get(input)].name))]);
}

function makeLine(row, index) {
  const line = element('tr', { class: row.kind, 'data-row': index });
  columns.forEach((column, number) => {
    const style = column.order && number > 2 ? 'number' : column.style || '';
    const cell = element('td', { class: style });
    if (number === 0) {
      cell.append(chooser(index, ''));
    } else {
      cell.append(...(column.show ? column.show(row) : [column.value(row, index)]));
    }
    line.append(cell);
  });
  const words = columns.filter(column => column.searched)
    .map(column => column.value(row, index)).join(' ').toLowerCase();
  return { line, words, index };
}

/** Sorts by a column: first ascending for words and descending for numbers, then the reverse, then in source order. */
function sortBy(number) {
  const startsDown = columns[number].order !== undefined;
  if (sorting.column !== number) {
    sorting = { column: number, down: startsDown };
  } else if (sorting.down === startsDown) {
    sorting = { column: number, down: !startsDown };
  } else {
    sorting = { column: NONE, down: false };
  }
  fill();
}

function compare(a, b) {
  const column = columns[sorting.column];
  const key = column.order
    ? line => { const value = column.order(rows[line.index]); return value === null ? -1 : Number(value); }
    : line => column.value(rows[line.index], line.index);
  const [left, right] = [key(a), key(b)];
  const order = column.order ? Math.sign(left - right) : natural.compare(left, right);
  return order === 0 ? a.index - b.index : sorting.down ? -order : order;
}

/** Shows the name of a row, indented below its block, or together with its block if the rows are in another order. */
function showName({ line, index }, flat) {
  const link = line.firstChild.firstChild;
  const row = rows[index];
  const around = row.name.slice(0, Math.max(0, row.name.lastIndexOf('.')));
  link.setAttribute('aria-label', row.name);
  link.replaceChildren(ownName(row.name),
    ...(flat && around ? [element('small', { class: 'around' }, `in ${around}`)] : []));
  link.style.marginLeft = flat ? '0' : `${Math.min(row.depth, DEEPEST) * 14}px`;
}

/** Shows the rows that contain all the search words, sorted. */
function fill() {
  const words = document.getElementById('search').value.toLowerCase().split(/\s+/).filter(word => word);
  const found = lines.filter(line => words.every(word => line.words.includes(word)));
  const sorted = sorting.column === NONE ? found : [...found].sort(compare);
  const flat = sorting.column !== NONE || words.length > 0;
  sorted.forEach(line => showName(line, flat));
  body.replaceChildren(...sorted.map(line => line.line));
  table.parentElement.scrollTop = 0;
  document.getElementById('found').textContent = `${found.length} of ${rows.length} rows`;
  [...table.tHead.rows[0].cells].forEach((head, number) => {
    if (number === sorting.column) {
      head.setAttribute('aria-sort', sorting.down ? 'descending' : 'ascending');
    } else {
      head.removeAttribute('aria-sort');
    }
  });
}

function markRow(index) {
  body.querySelectorAll('.chosen').forEach(line => line.classList.remove('chosen'));
  lines[index].line.classList.add('chosen');
}

/** Scrolls the table, and not the page, until a line is in sight. */
function bringIntoSight(index) {
  const line = lines[index].line;
  const scroller = table.parentElement;
  const top = line.offsetTop - table.tHead.offsetHeight;
  const bottom = line.offsetTop + line.offsetHeight;
  if (line.isConnected && (top < scroller.scrollTop || bottom > scroller.scrollTop + scroller.clientHeight)) {
    scroller.scrollTop = top - (scroller.clientHeight - line.offsetHeight) / 3;
  }
}

function startTable() {
  const head = element('tr', {});
  columns.forEach((column, number) => {
    const button = element('button', { type: 'button' }, column.text);
    button.addEventListener('click', () => sortBy(number));
    head.append(element('th', { scope: 'col', class: column.order && number > 2 ? 'number' : '' }, button));
  });
  table.tHead.append(head);
  let waiting;
  document.getElementById('search').addEventListener('input', () => {
    clearTimeout(waiting);
    if (rows.length <= AT_ONCE) {
      fill();
    } else {
      waiting = setTimeout(fill, 200);
    }
  });
  fill();
}
