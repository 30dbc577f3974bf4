/*
 * Boxes on the pages of a file, drawn by mouse or by keys, or put over words. What is drawn stands in a hidden field, a
 * line for each box, measured in ten-thousandths of the page.
 */
(function () {
  'use strict';

  var WHOLE = 10000;
  var STEP = 50;
  var SMALLEST = 40;
  var AROUND = 25;

  var viewer = document.querySelector('.dl-rd-view');
  if (!viewer) {
    return;
  }
  var field = document.querySelector('input[id$=":boxes"], input[id="boxes"]');
  var reason = document.getElementById('rdReason');
  var pageField = document.getElementById('rdPage');
  var wordField = document.getElementById('rdWord');
  var said = document.querySelector('.dl-rd-said');
  var list = document.querySelector('.dl-rd-list');
  var views = viewer.dataset.views;
  var sheets = [];
  var boxes = [];

  function say(pattern, parts) {
    return Object.keys(parts).reduce(function (text, key) { return text.replace('@' + key, parts[key]); }, pattern);
  }

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

  function fault(place, sentence, again) {
    var fallen = document.createElement('div');
    fallen.className = 'dl-viewer-fault';
    fallen.setAttribute('role', 'alert');
    var words = document.createElement('p');
    words.textContent = sentence;
    fallen.appendChild(words);
    if (again) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'ui-button dl-tight';
      button.textContent = viewer.dataset.again;
      button.addEventListener('click', function () {
        fallen.remove();
        again();
      });
      fallen.appendChild(button);
    }
    place.appendChild(fallen);
  }

  function option(name) {
    return reason.querySelector('option[value="' + name + '"]') || reason.options[0];
  }

  function write() {
    field.value = boxes.map(function (box) {
      return [box.page, box.left, box.top, box.width, box.height, box.reason].join(' ');
    }).join('\n');
    document.querySelector('[data-count="boxes"]').textContent = boxes.length;
  }

  function label(box) {
    return say(viewer.dataset.box, {
      n: boxes.indexOf(box) + 1, p: box.page, r: option(box.reason).textContent
    });
  }

  /* Where it lies, and what it is called. */
  function place(box) {
    var most = WHOLE - SMALLEST;
    box.left = Math.round(Math.max(0, Math.min(most, box.left)));
    box.top = Math.round(Math.max(0, Math.min(most, box.top)));
    box.width = Math.round(Math.max(SMALLEST, Math.min(WHOLE - box.left, box.width)));
    box.height = Math.round(Math.max(SMALLEST, Math.min(WHOLE - box.top, box.height)));
    var style = box.element.style;
    style.left = box.left / 100 + '%';
    style.top = box.top / 100 + '%';
    style.width = box.width / 100 + '%';
    style.height = box.height / 100 + '%';
    box.code.textContent = option(box.reason).dataset.code;
    box.element.setAttribute('aria-label', label(box));
  }

  function remove(box) {
    box.element.remove();
    boxes.splice(boxes.indexOf(box), 1);
    tell();
    (boxes.length > 0 ? boxes[boxes.length - 1].element : document.querySelector('[data-add]')).focus();
  }

  /* The list beside the pages, made anew. */
  function tell() {
    list.textContent = '';
    boxes.forEach(function (box, at) {
      place(box);
      var line = document.createElement('li');
      var go = document.createElement('button');
      go.type = 'button';
      go.className = 'ui-button dl-flat dl-tight';
      go.textContent = say(viewer.dataset.sheet, { p: box.page });
      go.setAttribute('aria-label', label(box));
      go.addEventListener('click', function () { box.element.focus(); });
      var why = reason.cloneNode(true);
      why.removeAttribute('id');
      why.value = box.reason;
      why.setAttribute('aria-label', say(viewer.dataset.why, { n: at + 1 }));
      why.addEventListener('change', function () {
        box.reason = why.value;
        place(box);
        go.setAttribute('aria-label', label(box));
        write();
      });
      var away = document.createElement('button');
      away.type = 'button';
      away.className = 'ui-button dl-flat dl-icon dl-tight';
      away.setAttribute('aria-label', say(viewer.dataset.remove, { n: at + 1 }));
      var cross = document.createElement('span');
      cross.className = 'pi pi-times';
      cross.setAttribute('aria-hidden', 'true');
      away.appendChild(cross);
      away.addEventListener('click', function () { remove(box); });
      [go, why, away].forEach(function (part) { line.appendChild(part); });
      list.appendChild(line);
    });
    write();
  }

  function moved(box, event) {
    var by = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
    if (!by) {
      return false;
    }
    if (event.shiftKey) {
      box.width += by[0];
      box.height += by[1];
    } else {
      box.left = Math.min(WHOLE - box.width, box.left + by[0]);
      box.top = Math.min(WHOLE - box.height, box.top + by[1]);
    }
    return true;
  }

  /* Follows a pointer until it is let go. */
  function follow(layer, event, step) {
    var frame = layer.getBoundingClientRect();
    function at(now) {
      return [(now.clientX - frame.left) / frame.width * WHOLE, (now.clientY - frame.top) / frame.height * WHOLE];
    }
    var from = at(event);
    function move(now) { step(from, at(now)); }
    function end() {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', end);
      write();
    }
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
  }

  function dragged(box, event) {
    event.preventDefault();
    event.stopPropagation();
    box.element.focus();
    var before = { left: box.left, top: box.top, width: box.width, height: box.height };
    var sizes = event.target === box.grip;
    follow(box.element.parentNode, event, function (from, to) {
      if (sizes) {
        box.width = before.width + to[0] - from[0];
        box.height = before.height + to[1] - from[1];
      } else {
        box.left = Math.min(WHOLE - box.width, before.left + to[0] - from[0]);
        box.top = Math.min(WHOLE - box.height, before.top + to[1] - from[1]);
      }
      place(box);
    });
  }

  function add(box) {
    var sheet = sheets[box.page - 1];
    if (!sheet) {
      return null;
    }
    box.element = document.createElement('button');
    box.element.type = 'button';
    box.element.className = 'dl-rd-box';
    box.element.setAttribute('aria-describedby', 'rdKeys');
    box.code = document.createElement('span');
    box.grip = document.createElement('span');
    box.grip.className = 'dl-rd-grip';
    box.element.appendChild(box.code);
    box.element.appendChild(box.grip);
    sheet.layer.appendChild(box.element);
    boxes.push(box);
    box.element.addEventListener('pointerdown', function (event) { dragged(box, event); });
    box.element.addEventListener('keydown', function (event) {
      if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        remove(box);
      } else if (moved(box, event)) {
        event.preventDefault();
        place(box);
        write();
      }
    });
    return box;
  }

  function fresh(page, left, top, width, height) {
    return { page: page, left: left, top: top, width: width, height: height, reason: reason.value };
  }

  function wanted() {
    return Math.max(1, Math.min(sheets.length, Number(pageField.value) || 1));
  }

  document.querySelector('[data-add]').addEventListener('click', function () {
    var page = wanted();
    var lower = boxes.filter(function (box) { return box.page === page; }).length % 10;
    var box = add(fresh(page, 1000, 1000 + lower * 600, 3000, 400));
    if (box) {
      tell();
      box.element.focus();
    }
  });

  /* By hand: a finger scrolls, so that a long file can be read on a telephone. */
  function drawn(page, layer) {
    layer.addEventListener('pointerdown', function (event) {
      if (event.button !== 0 || event.pointerType === 'touch' || event.target !== layer) {
        return;
      }
      event.preventDefault();
      var box = null;
      follow(layer, event, function (from, to) {
        if (!box) {
          if (Math.abs(to[0] - from[0]) < SMALLEST || Math.abs(to[1] - from[1]) < SMALLEST) {
            return;
          }
          box = add(fresh(page, from[0], from[1], 0, 0));
          tell();
        }
        box.left = Math.max(0, Math.min(from[0], to[0]));
        box.top = Math.max(0, Math.min(from[1], to[1]));
        box.width = Math.abs(to[0] - from[0]);
        box.height = Math.abs(to[1] - from[1]);
        place(box);
      });
    });
  }

  /* Letters as they are compared: without marks, in one form; and where each of them stands. */
  function folded(text) {
    var letters = '';
    var at = [];
    for (var i = 0; i < text.length; i++) {
      var plain = text[i].normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '').toLowerCase()
        .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647')
        .replace(/\s/g, ' ');
      for (var j = 0; j < plain.length; j++) {
        letters += plain[j];
        at.push(i);
      }
    }
    return { letters: letters, at: at };
  }

  /* All of what was written in one go is covered, also where a part of it was looked for: nothing is left at its edge. */
  function cover(page, found, word) {
    var text = folded(found.text);
    var count = 0;
    var from = text.letters.indexOf(word);
    while (from >= 0) {
      var begin = text.at[from];
      var end = text.at[from + word.length - 1] + 1;
      found.pieces.forEach(function (piece) {
        if (piece[0] < end && piece[0] + piece[1] > begin) {
          var box = fresh(page, piece[2] * WHOLE - AROUND, piece[3] * WHOLE - AROUND,
            piece[4] * WHOLE + 2 * AROUND, piece[5] * WHOLE + 2 * AROUND);
          var before = boxes.length;
          add(box);
          place(box);
          var twin = boxes.slice(0, before).some(function (other) {
            return other.page === page && other.left === box.left && other.top === box.top && other.width === box.width;
          });
          if (twin) {
            box.element.remove();
            boxes.pop();
          } else {
            count++;
          }
        }
      });
      from = text.letters.indexOf(word, from + word.length);
    }
    return count;
  }

  function find() {
    var word = folded(wordField.value.trim()).letters;
    if (word === '') {
      wordField.focus();
      return;
    }
    said.textContent = '…';
    var count = 0;
    sheets.reduce(function (before, sheet) {
      return before.then(function () {
        return sheet.words || ask('/' + sheet.page + '.json').then(function (answer) { return answer.json(); });
      }).then(function (found) {
        sheet.words = found;
        count += cover(sheet.page, found, word);
      });
    }, Promise.resolve()).then(function () {
      said.textContent = count === 0 ? viewer.dataset.none : say(viewer.dataset.found, { n: count });
      tell();
    }).catch(function (error) { said.textContent = error.message; });
  }
  document.querySelector('[data-find]').addEventListener('click', find);
  [wordField, pageField].forEach(function (input) {
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault();
        event.stopPropagation();
        if (input === wordField) {
          find();
        } else if (sheets.length > 0) {
          sheets[wanted() - 1].element.scrollIntoView({ block: 'start' });
        }
      }
    });
  });

  function picture(sheet) {
    if (sheet.asked) {
      return;
    }
    sheet.asked = true;
    var path = '/' + sheet.page + '.png?w=' + Math.round(viewer.clientWidth * Math.min(2, window.devicePixelRatio || 1));
    var image = new Image();
    image.alt = '';
    image.addEventListener('load', function () {
      sheet.element.style.setProperty('--dl-page-ratio', image.naturalHeight / image.naturalWidth);
      sheet.element.classList.remove('is-waiting');
      sheet.element.insertBefore(image, sheet.layer);
    });
    image.addEventListener('error', function () {
      ask(path).then(function () { throw new Error(viewer.dataset.lost); }).catch(function (error) {
        fault(sheet.element, error.message, function () {
          sheet.asked = false;
          picture(sheet);
        });
      });
    });
    image.src = views + path;
  }

  function restore() {
    field.value.split('\n').forEach(function (line) {
      var parts = line.trim().split(' ');
      if (parts.length === 6) {
        var box = add(fresh(Number(parts[0]), Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4])));
        if (box) {
          box.reason = parts[5];
        }
      }
    });
    tell();
  }

  function size() {
    viewer.style.setProperty('--dl-page-wide', Math.max(220, Math.min(900, viewer.clientWidth - 36)) + 'px');
  }

  function open(glance) {
    viewer.textContent = '';
    if (glance.kind === 'TEXT') {
      fault(viewer, viewer.dataset.text);
      return;
    }
    size();
    window.addEventListener('resize', size);
    var seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          picture(sheets[Number(entry.target.dataset.sheet) - 1]);
        }
      });
    }, { root: viewer, rootMargin: '300px' });
    for (var page = 1; page <= glance.pages; page++) {
      var element = document.createElement('div');
      element.className = 'dl-sheet-page is-waiting';
      element.dataset.sheet = page;
      var layer = document.createElement('div');
      layer.className = 'dl-rd-layer';
      layer.dir = 'ltr';
      layer.setAttribute('role', 'group');
      layer.setAttribute('aria-label', say(viewer.dataset.sheet, { p: page }));
      element.appendChild(layer);
      viewer.appendChild(element);
      sheets.push({ page: page, element: element, layer: layer });
      drawn(page, layer);
      seen.observe(element);
    }
    pageField.max = glance.pages;
    restore();
    viewer.dataset.opened = 'true';
  }

  function begin() {
    ask('').then(function (answer) { return answer.json(); }).then(open).catch(function (error) {
      viewer.textContent = '';
      fault(viewer, error.message, begin);
    });
  }
  begin();
})();
