/* Sends the file of a document, and says how far it got and what was wrong with it. */
(function () {
  'use strict';

  function send(form, file) {
    var complaint = form.querySelector('[role=alert]');
    var progress = form.querySelector('progress');
    var button = form.querySelector('button');
    var request = new XMLHttpRequest();

    function fail(sentence) {
      complaint.textContent = sentence;
      progress.hidden = true;
      button.disabled = false;
    }

    complaint.textContent = '';
    progress.value = 0;
    progress.hidden = false;
    button.disabled = true;
    request.open('PUT', form.dataset.upload + '?name=' + encodeURIComponent(file.name) +
      (form.querySelector('select') ? '&charset=' + encodeURIComponent(form.querySelector('select').value) : ''));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', function (event) {
      progress.value = event.lengthComputable ? 100 * event.loaded / event.total : 0;
    });
    request.addEventListener('load', function () {
      if (request.status === 201) {
        window.location.assign(form.dataset.next + '&' + (form.dataset.called || 'document') + '=' + encodeURIComponent(request.responseText));
      } else if (request.status === 400) {
        fail(request.responseText);
      } else {
        fail(request.status === 200 ? form.dataset.signedOut : form.dataset.broken);
      }
    });
    request.addEventListener('error', function () {
      fail(form.dataset.broken);
    });
    request.send(file);
  }

  document.querySelectorAll('form[data-upload]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      send(form, form.querySelector('input[type=file]').files[0]);
    });
  });
})();
