// The row that is chosen, in all parts of the page and in its address.

/**
 * Selects a row: all parts of the page show it, and the graph shows the box that represents it.
 *
 * @param moves whether the row was selected outside the graph, so that its box and details must be moved into sight
 */
function choose(index, moves) {
  const first = page.firsts[index];
  const before = chosen;
  chosen = first;
  if (moves) {
    if (view.scale < 0.5) {
      zoomMiddle(0.8 / view.scale);
    }
    reveal(first);
  }
  [before, chosen].map(boxOf).filter(box => nodeElements.has(box)).forEach(box => {
    nodeElements.get(box).setAttribute('class', styleOf(box));
    nodeElements.get(box).setAttribute('aria-selected', String(box === boxOf(chosen)));
  });
  stopAt(chosen);
  showDetails(index);
  markRow(index);
  // A page opens with the table at its top.
  if (moves || before !== NONE) {
    bringIntoSight(index);
  }
  if (moves) {
    details.scrollIntoView({ block: 'nearest' });
  }
}

/** Selects a row in the graph; the address of the page becomes a link to it. */
function pick(index) {
  address(index, 'replaceState');
  choose(index, false);
}

/** Selects a row outside the graph: the page goes to the graph, and the browser's back button returns. */
function visit(index) {
  address(index, 'pushState');
  choose(index, true);
}

function address(index, change) {
  try {
    history[change](null, '', linkTo(index));
  } catch (refused) {
    // this browser keeps no addresses for files
  }
}
