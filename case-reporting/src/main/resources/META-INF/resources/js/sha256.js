/* SHA-256 of files of any size, piece by piece, without a network: for pages that compare fingerprints. */
var Dalil256 = (function () {
  'use strict';

  var PIECE = 4 * 1024 * 1024;
  var K = [];
  var FIRST = [];

  (function () {
    function fraction(x) {
      return ((x - Math.floor(x)) * 4294967296) | 0;
    }
    var found = 0;
    for (var n = 2; found < 64; n++) {
      var prime = true;
      for (var d = 2; d * d <= n; d++) {
        if (n % d === 0) {
          prime = false;
          break;
        }
      }
      if (prime) {
        if (found < 8) {
          FIRST.push(fraction(Math.pow(n, 1 / 2)));
        }
        K.push(fraction(Math.pow(n, 1 / 3)));
        found++;
      }
    }
  })();

  function Sum() {
    this.state = FIRST.slice();
    this.rest = new Uint8Array(64);
    this.filled = 0;
    this.bytes = 0;
    this.words = new Int32Array(64);
  }

  Sum.prototype.block = function (data, at) {
    var w = this.words;
    var s = this.state;
    var i;
    for (i = 0; i < 16; i++) {
      w[i] = (data[at + 4 * i] << 24) | (data[at + 4 * i + 1] << 16) | (data[at + 4 * i + 2] << 8) | data[at + 4 * i + 3];
    }
    for (; i < 64; i++) {
      var x = w[i - 15];
      var y = w[i - 2];
      w[i] = (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) + w[i - 7]
        + (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)) + w[i - 16] | 0;
    }
    var a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
    for (i = 0; i < 64; i++) {
      var one = h + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) + ((e & f) ^ (~e & g)) + K[i] + w[i] | 0;
      var two = (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) ^ (a & c) ^ (b & c)) | 0;
      h = g;
      g = f;
      f = e;
      e = d + one | 0;
      d = c;
      c = b;
      b = a;
      a = one + two | 0;
    }
    s[0] = s[0] + a | 0;
    s[1] = s[1] + b | 0;
    s[2] = s[2] + c | 0;
    s[3] = s[3] + d | 0;
    s[4] = s[4] + e | 0;
    s[5] = s[5] + f | 0;
    s[6] = s[6] + g | 0;
    s[7] = s[7] + h | 0;
  };

  Sum.prototype.add = function (data) {
    var at = 0;
    this.bytes += data.length;
    if (this.filled > 0) {
      at = Math.min(64 - this.filled, data.length);
      this.rest.set(data.subarray(0, at), this.filled);
      this.filled += at;
      if (this.filled < 64) {
        return this;
      }
      this.block(this.rest, 0);
      this.filled = 0;
    }
    for (; at + 64 <= data.length; at += 64) {
      this.block(data, at);
    }
    this.rest.set(data.subarray(at), 0);
    this.filled = data.length - at;
    return this;
  };

  Sum.prototype.bytesOf = function () {
    var length = this.bytes;
    var end = new Uint8Array(this.filled < 56 ? 64 - this.filled : 128 - this.filled);
    end[0] = 0x80;
    var view = new DataView(end.buffer);
    view.setUint32(end.length - 8, Math.floor(length / 536870912));
    view.setUint32(end.length - 4, (length << 3) >>> 0);
    this.add(end);
    var out = new Uint8Array(32);
    var all = new DataView(out.buffer);
    this.state.forEach(function (word, i) {
      all.setInt32(4 * i, word);
    });
    return out;
  };

  function hex(bytes) {
    return Array.prototype.map.call(bytes, function (one) {
      return (one < 16 ? '0' : '') + one.toString(16);
    }).join('');
  }

  function whole(file) {
    return file.arrayBuffer().then(function (bytes) {
      return window.crypto.subtle.digest('SHA-256', bytes);
    }).then(function (sum) {
      return hex(new Uint8Array(sum));
    });
  }

  function pieces(file) {
    var sum = new Sum();
    function from(at) {
      if (at >= file.size) {
        return Promise.resolve(hex(sum.bytesOf()));
      }
      return file.slice(at, at + PIECE).arrayBuffer().then(function (bytes) {
        sum.add(new Uint8Array(bytes));
        return from(at + PIECE);
      });
    }
    return from(0);
  }

  return {
    /* The browser's own is faster, where it has one and the file fits into memory. */
    ofFile: function (file) {
      return window.crypto && window.crypto.subtle && file.size <= 16 * PIECE ? whole(file) : pieces(file);
    },
    ofBytes: function (bytes) {
      return new Sum().add(bytes).bytesOf();
    },
    hex: hex
  };
})();
