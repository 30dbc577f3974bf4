/* Brings files of evidence in, one after the other and part by part. What breaks off goes on: by itself when the server
   answers again, or when somebody chooses the same file again, also after a reload or on the next day. The fingerprint is
   computed here too, while the bytes are sent; the server compares. */
(function () {
  'use strict';

  var LONGEST_SLICE = 32 * 1024 * 1024;
  var AT_ONCE = 1024 * 1024;
  /* Enough for a server that starts anew on an old laptop. */
  var PAUSES = [1, 2, 4, 8, 15, 30, 30, 30, 30, 30, 30, 30, 30];
  var NO_EVIDENCE = /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
  var language = document.documentElement.lang;

  function fill(sentence, values) {
    return values.reduce(function (said, value, i) {
      return said.replace('%' + (i + 1), value);
    }, sentence);
  }

  function size(bytes) {
    var unit = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
    var step = Math.min(3, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)));
    return new Intl.NumberFormat(language + '-u-nu-latn', {
      style: 'unit',
      unit: unit[step],
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: step > 1 ? 1 : 0
    }).format(bytes / Math.pow(1024, step));
  }

  function percent(part) {
    return new Intl.NumberFormat(language + '-u-nu-latn', { style: 'percent' }).format(part);
  }

  function element(kind, look, text) {
    var made = document.createElement(kind);
    made.className = look;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function icon(name) {
    var sign = element('span', 'pi pi-' + name);
    sign.setAttribute('aria-hidden', 'true');
    return sign;
  }

  /* What a request came to: an answer; 'refused' for good; 'signedOut'; or 'broken', which may be tried again. */
  function ask(method, address, headers, body, onProgress) {
    return new Promise(function (resolve) {
      var request = new XMLHttpRequest();
      request.open(method, address);
      Object.keys(headers || {}).forEach(function (name) {
        request.setRequestHeader(name, headers[name]);
      });
      if (onProgress) {
        request.upload.addEventListener('progress', function (event) { onProgress(event.loaded); });
      }
      request.addEventListener('load', function () {
        var json = (request.getResponseHeader('Content-Type') || '').indexOf('application/json') === 0;
        var answer = json ? JSON.parse(request.responseText) : {};
        if (json && request.status < 300) {
          answer.how = 'answered';
        } else if (json && request.status !== 503) {
          answer.how = 'refused';
        } else if (request.status === 404 && request.getResponseHeader('X-Frame-Options')) {
          /* from Dalil itself, not from a server that has only just started */
          answer.how = 'gone';
        } else {
          answer.how = request.status === 200 ? 'signedOut' : 'broken';
        }
        resolve(answer);
      });
      request.addEventListener('error', function () { resolve({ how: 'broken' }); });
      request.send(body || null);
    });
  }

  function pause(seconds) {
    return new Promise(function (resolve) {
      var timer = setTimeout(over, seconds * 1000);
      function over() {
        clearTimeout(timer);
        window.removeEventListener('online', over);
        resolve();
      }
      window.addEventListener('online', over);
    });
  }

  /* What the page says of all files that come together. */
  function about() {
    return Array.from(document.querySelectorAll('[data-about]')).map(function (field) {
      return field.dataset.about + '=' + encodeURIComponent(field.value);
    }).join('&');
  }

  function Sums(file) {
    var sum = window.sha256.create();
    var position = 0;

    async function add(bytes) {
      for (var from = 0; from < bytes.byteLength; from += AT_ONCE) {
        sum.update(bytes.slice(from, from + AT_ONCE));
        await new Promise(function (resolve) { setTimeout(resolve); });
      }
      position += bytes.byteLength;
    }

    this.add = async function (piece, from) {
      if (from === position) {
        await add(await piece.arrayBuffer());
      }
    };
    /* What came in an earlier visit was not read in this one. */
    this.upTo = async function (end, onProgress) {
      while (position < end) {
        await add(await file.slice(position, Math.min(end, position + 8 * AT_ONCE)).arrayBuffer());
        onProgress(position / end);
      }
    };
    this.hex = function () { return sum.hex(); };
  }

  function Arrival(zone, list, file, told) {
    var say = zone.dataset;
    var row = element('li', 'dl-arrival');
    var sign = element('span', 'dl-arrival-sign');
    var middle = element('div', 'dl-arrival-what');
    var head = element('div', 'dl-row dl-wrap');
    var name = element('bdi', 'dl-m', file.name);
    var state = element('span', 'ui-tag ui-widget');
    var sentence = element('p', 'dl-sm dl-muted');
    var bar = document.createElement('progress');
    var doing = element('span', 'dl-row dl-wrap dl-arrival-do');
    var upload = null;
    var at = 0;
    var self = this;
    bar.max = file.size || 1;
    bar.className = 'dl-progress';
    bar.setAttribute('aria-label', file.name);
    sign.appendChild(icon('file'));
    head.append(name, state);
    middle.append(head, sentence, bar);
    row.append(sign, middle, doing);
    list.appendChild(row);
    become('waiting', size(file.size));

    function become(how, reason) {
      var looks = { waiting: ['is-line', 'clock'], sending: ['c-blue', 'upload'], checking: ['c-blue', 'verified'],
        stored: ['c-green', 'check-circle'], refused: ['c-red', 'times-circle'], known: ['c-violet', 'clone'],
        differs: ['c-red', 'times-circle'], interrupted: ['c-amber', 'exclamation-triangle'] };
      var sign = icon(looks[how][1]);
      self.state = how;
      sign.classList.add('ui-tag-icon');
      state.className = 'ui-tag ui-widget ' + looks[how][0];
      state.replaceChildren(sign, element('span', 'ui-tag-value', say[how]));
      sentence.textContent = reason || '';
      doing.textContent = '';
      bar.hidden = how !== 'sending' && how !== 'checking';
      row.dataset.state = how;
      told(self, file.name, say[how], reason);
    }

    function offer(word, look, sign, then) {
      var button = element('button', 'ui-button ' + look);
      button.type = 'button';
      button.append(icon(sign), element('span', '', word));
      button.addEventListener('click', then);
      doing.appendChild(button);
    }

    function link(item) {
      var open = element('a', 'ui-button', say.open);
      open.href = say.exhibit + '&item=' + encodeURIComponent(item);
      doing.appendChild(open);
    }

    function refuse(answer) {
      var how = { SAME_FILE: 'known', FINGERPRINT_DIFFERS: 'differs' }[answer.code] || 'refused';
      become(how, answer.reason);
      if (answer.item) {
        link(answer.item);
      }
      if (how === 'differs' || answer.code === 'DISK_FULL') {
        offer(say.again, '', 'refresh', self.again);
      }
    }

    function interrupt(reason) {
      become('interrupted', fill(reason, [percent(at / file.size)]));
      offer(say.resume, 'dl-primary', 'refresh', self.again);
      if (upload) {
        offer(say.giveUp, 'dl-flat', 'times', async function () {
          await ask('DELETE', say.uploads + '/' + upload);
          row.remove();
          self.state = 'given up';
          told(self, file.name, '');
        });
      }
    }

    function announce() {
      return ask('POST', say.uploads + '/of/' + say.place, {
        'Content-Type': file.type || 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
        'X-File-Bytes': String(file.size),
        'X-File-Modified': String(file.lastModified)
      });
    }

    function show(position, speed) {
      bar.value = position;
      sentence.textContent = speed > 0
        ? fill(say.speed, [size(position), size(file.size), size(speed)])
        : fill(say.how, [size(position), size(file.size)]);
    }

    function showSent(begin, speed) {
      return function (sent) { show(begin + sent, speed); };
    }

    /* One way through all that may happen; answers with what the last request came to. */
    async function attempt(sums) {
      var answer = upload ? await ask('GET', say.uploads + '/' + upload) : await announce();
      if (answer.how !== 'answered') {
        return answer;
      }
      upload = upload || answer.upload;
      at = answer.at;
      become('sending');
      var slice = Number(say.part);
      var speed = 0;
      show(at, speed);
      while (at < file.size) {
        await sums.upTo(at, function () {});
        var begin = at;
        var since = performance.now();
        var piece = file.slice(begin, begin + slice);
        var summing = sums.add(piece, begin);
        answer = await ask('PUT', say.uploads + '/' + upload + '?at=' + begin, {
          'Content-Type': 'application/octet-stream'
        }, piece, showSent(begin, speed));
        await summing;
        if (answer.how !== 'answered') {
          return answer;
        }
        at = answer.at;
        if (at === begin) {
          return { how: 'broken' };
        }
        self.moved = true;
        var seconds = (performance.now() - since) / 1000;
        speed = (at - begin) / seconds;
        slice = seconds < 2 ? Math.min(2 * slice, LONGEST_SLICE) : Math.max(Number(say.part), slice / 2);
        show(at, speed);
      }
      become('checking');
      await sums.upTo(file.size, function (part) { bar.value = part * file.size; });
      return ask('POST', say.uploads + '/' + upload, {
        'X-File-Sha256': sums.hex(),
        'Content-Type': 'application/x-www-form-urlencoded'
      }, about());
    }

    this.again = async function () {
      var sums = new Sums(file);
      var tries = 0;
      var answer;
      if (file.size > Number(say.longest)) {
        become('refused', say.tooLarge);
        return;
      }
      try {
        do {
          self.moved = false;
          answer = await attempt(sums);
          tries = self.moved ? 0 : tries;
          if (answer.how === 'gone' && upload) {
            upload = null;
          } else if (answer.how === 'broken') {
            become('interrupted', fill(say.trying, [percent(at / file.size)]));
            await pause(PAUSES[tries]);
          }
          tries += 1;
        } while ((answer.how === 'broken' || (answer.how === 'gone' && tries < 2)) && tries < PAUSES.length);
      } catch (unreadable) {
        become('refused', say.unreadable);
        return;
      }
      if (answer.how === 'answered') {
        become('stored', fill(say.kept, [size(file.size)]));
        link(answer.item);
      } else if (answer.how === 'refused') {
        refuse(answer);
      } else {
        interrupt(answer.how === 'signedOut' ? say.signedOut : say.broken);
      }
    };
  }

  /* The files of whatever was dropped, those in folders too. */
  async function filesOf(transfer) {
    var entries = Array.from(transfer.items || [])
      .map(function (item) { return item.webkitGetAsEntry ? item.webkitGetAsEntry() : null; })
      .filter(Boolean);
    if (entries.length === 0) {
      return Array.from(transfer.files);
    }
    var found = [];
    while (entries.length > 0) {
      var entry = entries.shift();
      if (entry.isFile) {
        found.push(await new Promise(entry.file.bind(entry)));
      } else {
        var reader = entry.createReader();
        for (var some = await read(reader); some.length > 0; some = await read(reader)) {
          entries = entries.concat(some);
        }
      }
    }
    return found;
  }

  function read(reader) {
    return new Promise(reader.readEntries.bind(reader));
  }

  function open(zone) {
    var list = zone.parentNode.querySelector('.dl-arrivals');
    var summary = zone.parentNode.querySelector('.dl-arrivals-summary');
    var spoken = zone.parentNode.querySelector('.dl-arrivals-spoken');
    var arrivals = [];
    var line = Promise.resolve();

    function told(arrival, name, word, reason) {
      if (word) {
        spoken.textContent = name + ': ' + word + '. ' + (reason || '');
      }
      var over = arrivals.filter(function (each) {
        return ['stored', 'known', 'refused', 'differs', 'interrupted', 'given up'].indexOf(each.state) >= 0;
      });
      var wrong = arrivals.filter(function (each) {
        return ['refused', 'differs', 'interrupted'].indexOf(each.state) >= 0;
      });
      summary.hidden = wrong.length === 0 || over.length < arrivals.length;
      summary.querySelector('b').textContent = fill(zone.dataset.summary, [wrong.length, arrivals.length]);
    }

    function take(files) {
      var some = files.filter(function (file) { return !NO_EVIDENCE.test(file.name); });
      some.slice(0, zone.dataset.single ? 1 : some.length).forEach(function (file) {
        list.querySelectorAll('[data-unfinished]').forEach(function (row) {
          if (row.dataset.unfinished === file.name) {
            row.remove();
          }
        });
        var arrival = new Arrival(zone, list, file, told);
        arrivals.push(arrival);
        line = line.then(arrival.again).then(function () {
          if (arrival.state === 'stored' && zone.dataset.single) {
            window.location.reload();
          }
        });
      });
    }

    zone.querySelectorAll('input[type=file]').forEach(function (input) {
      input.addEventListener('change', function () {
        take(Array.from(input.files));
        input.value = '';
      });
    });
    list.querySelectorAll('[data-give-up]').forEach(function (button) {
      button.addEventListener('click', async function () {
        await ask('DELETE', zone.dataset.uploads + '/' + button.dataset.giveUp);
        button.closest('li').remove();
      });
    });
    zone.addEventListener('dragover', function (event) {
      event.preventDefault();
      zone.classList.add('is-over');
    });
    zone.addEventListener('dragleave', function () { zone.classList.remove('is-over'); });
    zone.addEventListener('drop', function (event) {
      event.preventDefault();
      zone.classList.remove('is-over');
      filesOf(event.dataTransfer).then(take);
    });
    zone.addEventListener('submit', function (event) { event.preventDefault(); });
    /* Whoever goes away in the middle is asked; what has arrived stays in any case. */
    window.addEventListener('beforeunload', function (event) {
      if (arrivals.some(function (each) { return each.state === 'sending' || each.state === 'checking'; })) {
        event.preventDefault();
      }
    });
  }

  document.querySelectorAll('form[data-uploads]').forEach(open);
})();
