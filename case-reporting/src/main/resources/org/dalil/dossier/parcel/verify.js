(function () {
  'use strict';

  var SIGNATURE = 'data/manifest.json.p7s';
  var found = null;
  var language = ['ar', 'fr', 'en'].find(function (tag) {
    return (navigator.language || 'en').indexOf(tag) === 0;
  }) || 'en';

  function say(key, value) {
    return KNOWN.words[language][key].replace('{0}', value);
  }

  function show() {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    document.title = say('title') + ' – ' + KNOWN.label;
    document.querySelectorAll('[data-words]').forEach(function (place) {
      place.textContent = say(place.dataset.words);
    });
    document.getElementById('label').textContent = KNOWN.label + ' · ' + KNOWN.date;
    var signed = Boolean(KNOWN.files[SIGNATURE]);
    document.getElementById('signature').textContent = say(signed ? 'signature.there' : 'signature.none', SIGNATURE);
    document.getElementById('openssl').textContent = signed ? 'openssl cms -verify -binary -inform DER -in ' + SIGNATURE
      + ' -content data/manifest.json -CAfile CERTIFICATE.pem -purpose any -out checked.json' : '';
    document.getElementById('fingerprint').textContent = KNOWN.fingerprint.replace(/(.{8})(?=.)/g, '$1 ');
    document.getElementById('root').textContent = KNOWN.root.replace(/(.{8})(?=.)/g, '$1 ');
    var nav = document.querySelector('nav');
    nav.textContent = '';
    [['ar', 'العربية'], ['en', 'English'], ['fr', 'Français']].forEach(function (known) {
      var button = document.createElement('button');
      button.type = 'button';
      button.lang = known[0];
      button.textContent = known[1];
      button.setAttribute('aria-pressed', String(known[0] === language));
      button.addEventListener('click', function () {
        language = known[0];
        show();
      });
      nav.appendChild(button);
    });
    answer();
  }

  function bytes(hex) {
    return Uint8Array.from(hex.match(/../g), function (pair) {
      return parseInt(pair, 16);
    });
  }

  function joined(kind, one, other) {
    var all = new Uint8Array(1 + one.length + other.length);
    all[0] = kind;
    all.set(one, 1);
    all.set(other, 1 + one.length);
    return Dalil256.ofBytes(all);
  }

  function root(lines) {
    if (lines.length === 1) {
      return joined(0, new TextEncoder().encode(lines[0]), new Uint8Array(0));
    }
    var left = 1;
    while (left * 2 < lines.length) {
      left *= 2;
    }
    return joined(1, root(lines.slice(0, left)), root(lines.slice(left)));
  }

  /* Where a file belongs; a folder gives its path, single files only their names. */
  function place(file) {
    var path = file.webkitRelativePath || file.name;
    return Object.keys(KNOWN.files).find(function (known) {
      return path === known || path.endsWith('/' + known) || !file.webkitRelativePath && known === 'data/' + path;
    });
  }

  function isOurs(file) {
    return /(^|\/)(bagit\.txt|bag-info\.txt|(tag)?manifest-sha256\.txt|verify\.html)$/.test(file.webkitRelativePath || file.name);
  }

  function check(files, all) {
    found = {states: {}, strange: [], busy: true, all: all};
    answer();
    return files.reduce(function (before, file) {
      return before.then(function () {
        var known = place(file);
        if (!known) {
          if (!isOurs(file)) {
            found.strange.push(file.webkitRelativePath || file.name);
          }
          return null;
        }
        return Dalil256.ofFile(file).then(function (sum) {
          found.states[known] = sum;
        });
      });
    }, Promise.resolve()).then(function () {
      found.busy = false;
      answer();
    }).catch(function () {
      found = null;
      answer();
    });
  }

  function state(path) {
    var sum = found.states[path];
    return !sum ? found.all ? 'missing' : 'unseen' : sum === KNOWN.files[path] ? 'same' : 'changed';
  }

  function row(body, name, key) {
    var line = body.insertRow();
    var cell = line.insertCell();
    var bdi = document.createElement('bdi');
    var code = document.createElement('code');
    code.textContent = name;
    bdi.appendChild(code);
    cell.appendChild(bdi);
    var what = line.insertCell();
    what.textContent = say('state.' + key);
    what.className = key === 'same' || key === 'unseen' ? '' : 'bad';
  }

  function answer() {
    var verdict = document.getElementById('verdict');
    var table = document.querySelector('table');
    verdict.textContent = '';
    verdict.className = '';
    table.hidden = true;
    if (!found) {
      return;
    }
    if (found.busy) {
      verdict.textContent = say('busy');
      return;
    }
    var paths = Object.keys(KNOWN.files).sort();
    var lines = paths.map(function (path) {
      return (found.states[path] || KNOWN.files[path]) + '  ' + path;
    });
    var bad = paths.filter(function (path) {
      return state(path) === 'changed' || state(path) === 'missing';
    });
    var checked = paths.filter(function (path) {
      return state(path) === 'same';
    });
    var good = bad.length === 0 && found.strange.length === 0 && checked.length > 0
      && Dalil256.hex(root(lines)) === KNOWN.root;
    verdict.className = good ? 'good' : 'bad';
    verdict.textContent = good ? say(found.all ? 'good' : 'good.some', checked.length)
      : bad.length > 0 ? say('bad', bad.join(', ')) : found.strange.length > 0 ? say('strange', found.strange.join(', ')) : say('none');
    var body = table.tBodies[0];
    body.textContent = '';
    paths.forEach(function (path) {
      row(body, path, state(path));
    });
    found.strange.forEach(function (name) {
      row(body, name, 'strange');
    });
    table.hidden = false;
  }

  document.getElementById('folder').addEventListener('change', function () {
    check(Array.from(this.files), true);
  });
  document.getElementById('files').addEventListener('change', function () {
    check(Array.from(this.files), false);
  });
  show();
})();
