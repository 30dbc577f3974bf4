/*
 * Shows a file page by page: drawings with their words laid over them, as they come into sight. What is chosen in them is
 * put into the form with which words are marked; what was marked is shown with its number.
 */
(function () {
  'use strict';

  /* So far out of sight a page is drawn already. */
  var NEARLY = 300;

  /* So many pages are laid out before the others: nobody waits for page 500 to see the first. */
  var AT_FIRST = 4;

  var viewer = document.querySelector('.dl-viewer');
  if (!viewer) {
    return;
  }

  var views = viewer.dataset.views;
  var zoom = 1;
  var wide = 0;
  var pages = [];
  var kind = '';
  var seen = null;
  var marks = Array.prototype.map.call(
    document.querySelectorAll('[data-passage][data-file="' + viewer.dataset.file + '"]'), function (item) {
    return {
      number: Number(item.dataset.passage),
      page: Number(item.dataset.page),
      start: Number(item.dataset.start),
      end: Number(item.dataset.start) + Number(item.dataset.length)
    };
  });

  function ask(path) {
    return fetch(views + path, { redirect: 'manual', cache: 'no-store' }).then(function (answer) {
      if (answer.ok) {
        return answer;
      }
      if (answer.status === 422 || answer.status === 503) {
        return answer.text().then(function (sentence) { throw new Error(sentence); });
      }
      throw new Error(viewer.dataset.lost);
    }, function () {
      throw new Error(viewer.dataset.lost);
    });
  }

  function fault(place, error, again) {
    var box = document.createElement('div');
    box.className = 'dl-viewer-fault';
    box.setAttribute('role', 'alert');
    var words = document.createElement('p');
    words.textContent = error.message;
    box.appendChild(words);
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'ui-button dl-tight';
    button.textContent = viewer.dataset.again;
    button.addEventListener('click', function () {
      box.remove();
      again();
    });
    box.appendChild(button);
    place.appendChild(box);
  }

  function widthOfPage() {
    return Math.round(Math.min(900, Math.max(220, viewer.clientWidth - 36)) * zoom);
  }

  function language(element, text) {
    if (viewer.dataset.language) {
      element.lang = viewer.dataset.language;
    }
    element.dir = /[\u0590-\u08ff]/.test(text.slice(0, 400)) && !/^[\x00-\u024f]{200}/.test(text) ? 'rtl' : 'ltr';
  }

  function marksOf(page) {
    return marks.filter(function (mark) { return mark.page === page; })
      .sort(function (one, other) { return one.start - other.start; });
  }

  function textPage(page, sheet, words) {
    sheet.className = 'dl-sheet-page dl-text-page';
    sheet.textContent = '';
    sheet.style.height = 'auto';
    language(sheet, words.text);
    var at = 0;
    marksOf(page).forEach(function (mark) {
      if (mark.start < at) {
        return;
      }
      sheet.appendChild(document.createTextNode(words.text.slice(at, mark.start)));
      var marked = document.createElement('mark');
      marked.className = 'is-' + (mark.number - 1) % 4;
      marked.dataset.no = mark.number;
      marked.textContent = words.text.slice(mark.start, mark.end);
      sheet.appendChild(marked);
      at = mark.end;
    });
    sheet.appendChild(document.createTextNode(words.text.slice(at)));
  }

  function lay(page, sheet, words) {
    var old = sheet.querySelector('.dl-words');
    if (old) {
      old.remove();
    }
    var layer = document.createElement('div');
    layer.className = 'dl-words';
    layer.dir = 'ltr';
    var high = sheet.clientHeight;
    var wide = sheet.clientWidth;
    var numbered = {};
    words.pieces.forEach(function (piece) {
      var text = words.text.substr(piece[0], piece[1]);
      marksOf(page).forEach(function (mark) {
        if (piece[0] < mark.end && piece[0] + piece[1] > mark.start) {
          var shade = document.createElement('i');
          shade.className = 'is-' + (mark.number - 1) % 4;
          shade.style.left = piece[2] * 100 + '%';
          shade.style.top = piece[3] * 100 + '%';
          shade.style.width = piece[4] * 100 + '%';
          shade.style.height = piece[5] * 100 + '%';
          layer.appendChild(shade);
          if (!numbered[mark.number]) {
            numbered[mark.number] = true;
            var badge = document.createElement('b');
            badge.textContent = mark.number;
            badge.style.left = Math.max(0, piece[2] * wide - 18) + 'px';
            badge.style.top = piece[3] * 100 + '%';
            layer.appendChild(badge);
          }
        }
      });
      var span = document.createElement('span');
      span.dataset.start = piece[0];
      span.textContent = text;
      span.dir = 'auto';
      span.style.left = piece[2] * 100 + '%';
      span.style.top = piece[3] * 100 + '%';
      span.style.fontSize = Math.max(4, piece[5] * high * 0.8) + 'px';
      layer.appendChild(span);
      span.dataset.wide = piece[4] * wide;
    });
    sheet.appendChild(layer);
    Array.prototype.forEach.call(layer.querySelectorAll('span'), function (span) {
      var is = span.getBoundingClientRect().width;
      if (is > 0) {
        span.style.transform = 'scaleX(' + Number(span.dataset.wide) / is + ')';
      }
    });
  }

  function draw(entry) {
    if (entry.state === 'drawing' || entry.state === 'failed' || entry.width === wide && entry.state === 'drawn') {
      return;
    }
    entry.state = 'drawing';
    entry.width = wide;
    var words = entry.words
      ? Promise.resolve(entry.words)
      : ask('/' + entry.page + '.json').then(function (answer) { return answer.json(); });
    if (kind === 'TEXT') {
      words.then(function (found) {
        entry.words = found;
        entry.state = 'drawn';
        textPage(entry.page, entry.sheet, found);
        look();
      }).catch(function (error) { failed(entry, error); });
      return;
    }
    var pixels = Math.round(entry.width * Math.min(2, window.devicePixelRatio || 1));
    var drawing = '/' + entry.page + '.png?w=' + pixels;
    var image = new Image();
    image.alt = '';
    image.addEventListener('load', function () {
      var old = entry.sheet.querySelector('img');
      if (old) {
        old.remove();
      }
      var ratio = image.naturalHeight / image.naturalWidth;
      entry.sheet.style.setProperty('--dl-page-ratio', ratio);
      if (entry.page === 1) {
        viewer.style.setProperty('--dl-page-ratio', ratio);
      }
      entry.sheet.classList.remove('is-waiting');
      entry.sheet.textContent = '';
      entry.sheet.appendChild(image);
      entry.state = 'drawn';
      look();
      words.then(function (found) {
        entry.words = found;
        lay(entry.page, entry.sheet, found);
      }).catch(function () { /* a drawing without words is still a drawing */ });
    });
    image.addEventListener('error', function () {
      /* an image does not say why it did not come */
      ask(drawing).then(function () { throw new Error(viewer.dataset.lost); })
        .catch(function (error) { failed(entry, error); });
    });
    image.src = views + drawing;
  }

  function failed(entry, error) {
    entry.state = 'failed';
    entry.sheet.textContent = '';
    fault(entry.sheet, error, function () {
      entry.state = '';
      draw(entry);
    });
  }

  /* Of all pages at once: what asks for the place of each while it changes others takes seconds for a long file. */
  function size() {
    wide = widthOfPage();
    viewer.style.setProperty('--dl-page-wide', wide + 'px');
  }

  /* The number of the first page that ends below a line; they stand one below the other. */
  function pageAt(line) {
    var low = 0;
    var high = pages.length - 1;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (pages[middle].sheet.getBoundingClientRect().bottom > line) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /* Draws what is in sight, or nearly, and answers with the first and the last of it. */
  function look() {
    var frame = viewer.getBoundingClientRect();
    var first = pageAt(frame.top - NEARLY);
    var last = pageAt(frame.bottom + NEARLY);
    for (var number = first; number <= last && number < pages.length; number++) {
      draw(pages[number]);
    }
    return [first, last];
  }

  function open(glance) {
    kind = glance.kind;
    viewer.textContent = '';
    size();
    for (var page = 1; page <= glance.pages; page++) {
      var sheet = document.createElement('div');
      sheet.className = 'dl-sheet-page is-waiting';
      sheet.dataset.sheet = page;
      pages.push({ page: page, sheet: sheet, state: '', width: 0 });
      viewer.appendChild(sheet);
      if (page === Math.min(AT_FIRST, glance.pages)) {
        look();
      }
    }
    var total = document.querySelector('[data-pages]');
    total.textContent = total.dataset.pages.replace(/[0-9]+/, glance.pages);
    jump.max = glance.pages;
    viewer.dispatchEvent(new Event('opened'));
  }

  function begin() {
    ask('').then(function (answer) { return answer.json(); }).then(open).catch(function (error) {
      viewer.textContent = '';
      fault(viewer, error, begin);
      viewer.dispatchEvent(new Event('opened'));
    });
  }

  var jump = document.getElementById('viewerPage');
  function go(page) {
    var entry = pages[page - 1];
    if (entry) {
      entry.sheet.scrollIntoView({ block: 'start' });
      draw(entry);
    }
  }
  jump.addEventListener('change', function () { go(Number(jump.value)); });
  jump.addEventListener('keydown', function (event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(Number(jump.value));
    }
  });
  viewer.addEventListener('scroll', function () {
    if (seen !== null) {
      return;
    }
    seen = requestAnimationFrame(function () {
      seen = null;
      look();
      var now = pages[pageAt(viewer.getBoundingClientRect().top + viewer.clientHeight / 3)];
      if (now && document.activeElement !== jump) {
        jump.value = now.page;
      }
    });
  });

  function zoomTo(wanted) {
    zoom = Math.min(3, Math.max(0.5, wanted));
    document.querySelector('.dl-rv-zoom').textContent = Math.round(zoom * 100) + ' %';
    if (pages.length === 0) {
      return;
    }
    size();
    var seen = look();
    pages.forEach(function (entry, number) {
      if ((number < seen[0] || number > seen[1]) && entry.state === 'drawn' && kind !== 'TEXT') {
        entry.state = '';
        entry.sheet.textContent = '';
      }
    });
  }
  document.querySelectorAll('[data-zoom]').forEach(function (button) {
    button.addEventListener('click', function () { zoomTo(zoom * (button.dataset.zoom === 'in' ? 1.25 : 0.8)); });
  });
  document.querySelectorAll('[data-go]').forEach(function (button) {
    button.addEventListener('click', function () { go(Number(button.dataset.go)); });
  });

  /* What is chosen, as a place in the text of its page. */
  var form = document.querySelector('.dl-rv-mark');

  function offset(sheet, node, at) {
    if (kind === 'TEXT') {
      var range = document.createRange();
      range.selectNodeContents(sheet);
      range.setEnd(node, at);
      return range.toString().length;
    }
    var element = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
    var span = element.closest('[data-start]');
    return span ? Number(span.dataset.start) + (node.nodeType === Node.TEXT_NODE ? at : 0) : -1;
  }

  function choose() {
    var chosen = window.getSelection();
    if (!form || chosen.isCollapsed || chosen.rangeCount === 0) {
      return;
    }
    var range = chosen.getRangeAt(0);
    var within = range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.parentNode : range.startContainer;
    var sheet = within.closest ? within.closest('[data-sheet]') : null;
    if (!sheet || !viewer.contains(sheet) || !sheet.contains(range.endContainer)) {
      return;
    }
    var entry = pages[Number(sheet.dataset.sheet) - 1];
    var from = offset(sheet, range.startContainer, range.startOffset);
    var to = offset(sheet, range.endContainer, range.endOffset);
    if (!entry.words || from < 0 || to <= from) {
      return;
    }
    var quote = entry.words.text.slice(from, to);
    from += quote.length - quote.trimStart().length;
    quote = quote.trim();
    form.querySelector('[name$=":spot"]').value = entry.page;
    form.querySelector('[name$=":start"]').value = from;
    form.querySelector('[name$=":quote"]').value = quote;
    form.querySelector('.dl-rv-quote').textContent = quote;
    form.classList.toggle('is-on', quote !== '');
  }
  viewer.addEventListener('mouseup', choose);
  viewer.addEventListener('keyup', choose);
  viewer.addEventListener('touchend', function () { setTimeout(choose, 50); });

  window.addEventListener('resize', function () { zoomTo(zoom); });
  document.addEventListener('dalil-zoom', function (event) { zoomTo(zoom * event.detail); });

  /* Whether the bytes are still what they were: read again, now. */
  var sum = document.querySelector('[data-sum]');
  function tag(look, icon, word, title) {
    sum.textContent = '';
    var sign = document.createElement('span');
    sign.className = 'ui-tag ui-widget ' + look;
    sign.title = title;
    var picture = document.createElement('span');
    picture.className = 'ui-tag-icon pi pi-' + icon;
    picture.setAttribute('aria-hidden', 'true');
    sign.appendChild(picture);
    var text = document.createElement('span');
    text.className = 'ui-tag-value';
    text.textContent = word;
    sign.appendChild(text);
    sum.appendChild(sign);
    var line = document.createElement('p');
    line.className = 'dl-xs dl-muted';
    line.textContent = title;
    sum.closest('section').appendChild(line);
  }
  viewer.addEventListener('opened', function () {
    fetch(sum.dataset.sum, { redirect: 'manual', cache: 'no-store' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error();
      }
      return answer.json();
    }).then(function (found) {
      tag(found.matches ? 'c-green' : 'c-red', found.matches ? 'check' : 'times',
        found.matches ? sum.dataset.matches : sum.dataset.differs, found.said);
    }).catch(function () { tag('c-red', 'exclamation-triangle', sum.dataset.silent, ''); });
  }, { once: true });

  begin();
})();
