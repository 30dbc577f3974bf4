/* Whether a file is one of those on this page: compared here, and never sent. */
(function () {
  'use strict';

  var place = document.getElementById('sent');
  var answer = document.getElementById('sent-answer');
  var asked = 0;

  function say(text, name) {
    answer.textContent = text;
    if (name) {
      var bdi = document.createElement('bdi');
      bdi.textContent = name;
      answer.append(' ', bdi);
    }
  }

  document.getElementById('sent-file').addEventListener('change', function () {
    var file = this.files[0];
    var mine = ++asked;
    if (!file) {
      say('');
      return;
    }
    say(place.dataset.busy);
    Dalil256.ofFile(file).then(function (sum) {
      if (mine === asked) {
        var same = place.querySelector('[data-sha256="' + sum + '"]');
        say(same ? place.dataset.yes : place.dataset.no, same ? same.dataset.name : '');
      }
    }).catch(function () {
      say('');
    });
  });
})();
