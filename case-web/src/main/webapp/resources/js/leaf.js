/* Leafs through a version without leaving the page: page up and down, first and last, a number, or a small page. */
(function () {
  'use strict';

  var leaves = document.getElementById('leaves');
  if (!leaves) {
    return;
  }
  var picture = document.getElementById('leaf-picture');
  var number = document.getElementById('leaf-number');
  var said = document.getElementById('leaf-said');
  var pages = Number(leaves.dataset.pages);
  var open = Number(leaves.dataset.open);

  function say(page) {
    return leaves.dataset.said.replace('{0}', page).replace('{1}', pages);
  }

  function small(page) {
    return leaves.querySelector('[data-leaf="' + page + '"]');
  }

  function show(page) {
    var wanted = Math.max(1, Math.min(pages, page || 1));
    number.value = wanted;
    if (wanted === open) {
      return;
    }
    small(open).removeAttribute('aria-current');
    open = wanted;
    var now = small(open);
    now.setAttribute('aria-current', 'page');
    now.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    picture.src = leaves.dataset.pictures + '/' + open + '.png?w=1100';
    picture.alt = say(open);
    said.textContent = say(open);
    var address = new URL(window.location.href);
    address.searchParams.set('page', open);
    window.history.replaceState(null, '', address);
  }

  leaves.addEventListener('keydown', function (event) {
    var to = { PageDown: open + 1, PageUp: open - 1, Home: 1, End: pages }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey || event.target === number) {
      return;
    }
    event.preventDefault();
    show(to);
  });

  leaves.addEventListener('click', function (event) {
    var link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    show(link.dataset.leaf ? Number(link.dataset.leaf) : open + Number(link.dataset.step));
  });

  number.form.addEventListener('submit', function (event) {
    event.preventDefault();
    show(Math.round(Number(number.value)));
  });
  number.addEventListener('change', function () { show(Math.round(Number(number.value))); });

  picture.addEventListener('error', function () {
    said.textContent = leaves.dataset.lost;
  });
})();
