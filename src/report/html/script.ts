/** The script of the page: filters, search, the source text beside each other, print. Plain browser JavaScript. */
export const SCRIPT = `
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId('filters');
  const matrix = byId('matrix');
  const rows = [...matrix.children];
  let texts = null;

  const filter = () => {
    texts ??= rows.map((row) => row.textContent.toLowerCase());
    const data = new FormData(form);
    const statuses = new Set(data.getAll('status'));
    const kind = data.get('kind');
    const mark = data.get('mark');
    const words = data.get('words').toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, at) => {
      const fits =
        (statuses.size === 0 || statuses.has(row.dataset.status)) &&
        (!kind || row.dataset.kind === kind) &&
        (!mark || row.dataset.mark === mark) &&
        words.every((word) => texts[at].includes(word));
      row.hidden = !fits;
      if (fits) shown++;
    });
    byId('shown').textContent = matrix.dataset.shown.replace('{n}', shown);
    byId('nothing').hidden = shown > 0;
  };
  if (form) {
    form.addEventListener('input', filter);
    form.addEventListener('reset', () => setTimeout(filter));
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  const dialog = byId('source');
  const bring = (id, focus) => {
    const target = id && byId(id);
    if (!target) return;
    target.classList.add('here');
    const centre = () => target.scrollIntoView({ block: 'center' });
    centre();
    requestAnimationFrame(centre);
    if (focus) target.closest('.pane').focus({ preventScroll: true });
  };
  const open = (link) => {
    for (const old of dialog.querySelectorAll('.here')) old.classList.remove('here');
    if (!dialog.open) dialog.showModal();
    if (!link) return;
    bring(link.dataset.beside, false);
    bring(link.hash.slice(1), true);
  };
  const unfold = (row) => {
    if (row.hidden) form.reset();
    row.hidden = false;
    row.firstElementChild.open = true;
  };
  document.addEventListener('click', (event) => {
    const toRow = event.target.closest('a.to-row');
    if (toRow) unfold(byId(toRow.hash.slice(1)));
    const link = event.target.closest('a.place, a#read');
    if (link) {
      event.preventDefault();
      open(link.id === 'read' ? null : link);
    } else if (event.target === dialog || event.target.id === 'close') dialog.close();
  });

  let unfolded = [];
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('.group:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
})();
`
