/* Says how far the dossier has got, and shows the whole page anew when it is built. */
(function () {
  'use strict';

  var SECONDS = 3;

  function look() {
    fetch(window.location.href, {credentials: 'same-origin'}).then(function (answer) {
      return answer.ok ? answer.text() : Promise.reject(new Error(String(answer.status)));
    }).then(function (page) {
      var now = new DOMParser().parseFromString(page, 'text/html').getElementById('building');
      if (!now) {
        window.location.reload();
        return;
      }
      document.getElementById('building').replaceWith(now);
      wait();
    }).catch(wait);
  }

  function wait() {
    window.setTimeout(look, SECONDS * 1000);
  }

  wait();
})();
