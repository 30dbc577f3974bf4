/* Sends files of evidence one after the other, and says of each how far it got and what became of it. */
(function () {
  'use strict';

  var MEGABYTE = 1024 * 1024;

  function element(kind, look, text) {
    var made = document.createElement(kind);
    made.className = look;
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function Arrival(zone, list, file) {
    var row = element('li', 'dl-arrival');
    var head = element('div', 'dl-row dl-wrap');
    var name = element('bdi', 'dl-m', file.name);
    var state = element('span', 'ui-tag ui-widget is-line');
    var word = element('span', 'ui-tag-value', zone.dataset.waiting);
    var bar = document.createElement('progress');
    var sentence = element('p', 'dl-sm dl-err');
    var doing = element('span', 'dl-end dl-row');
    bar.max = 100;
    bar.value = 0;
    bar.className = 'dl-progress';
    bar.setAttribute('aria-label', file.name);
    state.appendChild(word);
    [name, state, doing].forEach(function (part) { head.appendChild(part); });
    [head, bar, sentence].forEach(function (part) { row.appendChild(part); });
    list.appendChild(row);

    function become(said, look, reason) {
      word.textContent = said;
      state.className = 'ui-tag ui-widget ' + look;
      sentence.textContent = reason || '';
      row.classList.toggle('is-wrong', look === 'c-red' || look === 'c-amber');
    }

    this.send = function (then) {
      var request = new XMLHttpRequest();
      doing.textContent = '';
      if (file.size > Number(zone.dataset.longest) * MEGABYTE) {
        bar.hidden = true;
        become(zone.dataset.refused, 'c-red', zone.dataset.tooLarge);
        then(false);
        return;
      }
      bar.hidden = false;
      become(zone.dataset.waiting, 'is-line');
      request.open('PUT', zone.dataset.files);
      request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
      request.upload.addEventListener('progress', function (event) {
        bar.value = event.lengthComputable ? 100 * event.loaded / event.total : 0;
      });
      request.addEventListener('load', function () {
        bar.hidden = true;
        if (request.status === 201) {
          become(zone.dataset.stored, 'c-green');
          var open = element('a', 'ui-button dl-tight', zone.dataset.open);
          open.href = zone.dataset.exhibit + '&item=' + encodeURIComponent(request.responseText);
          doing.appendChild(open);
          then(true);
        } else if ([409, 413, 507].indexOf(request.status) >= 0) {
          become(zone.dataset.refused, 'c-red', request.responseText);
          then(false);
        } else {
          fail(request.status === 200 || request.status === 401 ? zone.dataset.signedOut : zone.dataset.broken, then);
        }
      });
      request.addEventListener('error', function () { fail(zone.dataset.broken, then); });
      request.send(file);
    };

    var self = this;

    function fail(reason, then) {
      bar.hidden = true;
      become(zone.dataset.interrupted, 'c-amber', reason);
      var again = element('button', 'ui-button dl-tight', zone.dataset.again);
      again.type = 'button';
      again.addEventListener('click', function () { self.send(function () {}); });
      doing.appendChild(again);
      then(false);
    }
  }

  function open(zone) {
    var list = zone.parentNode.querySelector('.dl-arrivals');
    var input = zone.querySelector('input[type=file]');

    function take(files) {
      var waiting = Array.prototype.slice.call(files, 0, input.multiple ? files.length : 1).map(function (file) {
        return new Arrival(zone, list, file);
      });
      (function next(all) {
        var arrival = waiting.shift();
        if (arrival) {
          arrival.send(function (stored) { next(all && stored); });
        } else if (all && zone.dataset.reload) {
          window.location.reload();
        }
      })(true);
    }

    input.addEventListener('change', function () {
      take(input.files);
      input.value = '';
    });
    zone.addEventListener('dragover', function (event) {
      event.preventDefault();
      zone.classList.add('is-over');
    });
    zone.addEventListener('dragleave', function () { zone.classList.remove('is-over'); });
    zone.addEventListener('drop', function (event) {
      event.preventDefault();
      zone.classList.remove('is-over');
      take(event.dataTransfer.files);
    });
    zone.addEventListener('submit', function (event) { event.preventDefault(); });
  }

  document.querySelectorAll('form[data-files]').forEach(open);
})();
