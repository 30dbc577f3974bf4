#!/usr/bin/env python3
"""Checks a package of a dossier without Dalil: python3 check_package.py PACKAGE.zip [ROOT.pem]

Written from RFC 8493 (BagIt), RFC 9162 (Merkle tree) and RFC 5652 (CMS), with nothing but what Python brings. Names every
file that is not as it was, that is missing, or that does not belong there. The signature is checked by openssl where it is
installed; with ROOT.pem also whether its certificate leads there.
"""
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def merkle(lines):
    """RFC 9162, 2.1.1."""
    if not lines:
        return hashlib.sha256(b"").digest()
    if len(lines) == 1:
        return hashlib.sha256(b"\0" + lines[0]).digest()
    left = 1
    while left * 2 < len(lines):
        left *= 2
    return hashlib.sha256(b"\1" + merkle(lines[:left]) + merkle(lines[left:])).digest()


def read(path):
    """The files of the bag by their names, and what is wrong with the archive itself."""
    files, faults, folders = {}, [], set()
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            folder, _, name = entry.filename.partition("/")
            folders.add(folder)
            if not name or ".." in name.split("/") or name in files:
                faults.append("strange: " + entry.filename)
                continue
            try:
                files[name] = archive.read(entry)
            except (zipfile.BadZipFile, ValueError, OSError) as broken:
                faults.append("damaged: %s (%s)" % (name, broken))
    if len(folders) != 1:
        faults.append("not one folder: " + ", ".join(sorted(folders)))
    return files, faults


def manifest(files, name, faults, doubt=""):
    known = {}
    for line in files.get(name, b"").decode("utf-8", "replace").splitlines():
        digest, _, path = line.partition("  ")
        known[path] = digest
        if path not in files:
            faults.append("missing: " + path)
        elif sha256(files[path]) != digest:
            faults.append("changed: %s%s" % (path, doubt))
    return known


def bag(files, faults):
    if files.get("bagit.txt", b"") != b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n":
        faults.append("changed: bagit.txt")
    payload = manifest(files, "manifest-sha256.txt", faults)
    tags = manifest(files, "tagmanifest-sha256.txt", faults, " (or tagmanifest-sha256.txt, which says so)")
    for name in files:
        if name not in payload and name not in tags and name != "tagmanifest-sha256.txt":
            faults.append("strange: " + name)
    for needed in ("bag-info.txt", "manifest-sha256.txt", "verify.html", "bagit.txt"):
        if needed not in tags:
            faults.append("changed: tagmanifest-sha256.txt (does not name %s)" % needed)
    info = dict(
        line.split(": ", 1)
        for line in files.get("bag-info.txt", b"").decode("utf-8", "replace").splitlines()
        if ": " in line
    )
    inside = [content for name, content in files.items() if name.startswith("data/")]
    if info.get("Payload-Oxum") != "%d.%d" % (sum(map(len, inside)), len(inside)):
        faults.append("changed: the number or size of the files in data")
    root = merkle(files.get("manifest-sha256.txt", b"").splitlines()).hex()
    if info.get("Merkle-Root") != "sha256:" + root:
        faults.append("changed: manifest-sha256.txt or bag-info.txt (Merkle root)")
    if info.get("Dossier-Fingerprint") != "sha256:" + sha256(files.get("data/manifest.json", b"")):
        faults.append("changed: data/manifest.json (not the fingerprint that is printed)")
    return root


def inner(files, faults):
    """What the manifest of the dossier says of the files that it was made with."""
    try:
        said = json.loads(files.get("data/manifest.json", b"{}"))
    except ValueError:
        faults.append("changed: data/manifest.json (no JSON)")
        return
    for name, digest in said.get("files", {}).items():
        if sha256(files.get("data/" + name, b"")) != digest:
            faults.append("changed: data/%s (says manifest.json)" % name)


def signature(files, trusted, faults):
    if "data/manifest.json.p7s" not in files:
        return "the package carries no signature"
    if not shutil.which("openssl"):
        return "the signature was not checked: openssl is not installed"
    with tempfile.TemporaryDirectory() as folder:
        for name in ("manifest.json", "manifest.json.p7s"):
            with open(os.path.join(folder, name), "wb") as out:
                out.write(files["data/" + name])
        command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-purpose", "any",
                   "-in", os.path.join(folder, "manifest.json.p7s"),
                   "-content", os.path.join(folder, "manifest.json"), "-out", os.devnull]
        command += ["-CAfile", trusted] if trusted else ["-noverify"]
        if subprocess.run(command, capture_output=True).returncode != 0:
            faults.append("bad signature: data/manifest.json.p7s")
            return "the signature does not hold"
    return "the signature holds" + ("" if trusted else "; whose certificate it is was not checked")


def main(arguments):
    try:
        files, faults = read(arguments[0])
    except (zipfile.BadZipFile, OSError) as broken:
        print("damaged: the archive (%s)" % broken)
        return 1
    root = bag(files, faults)
    inner(files, faults)
    signed = signature(files, arguments[1] if len(arguments) > 1 else None, faults)
    for fault in faults:
        print(fault)
    if faults:
        return 1
    print("%d files are as they were; one number over all: %s" % (len(files), root))
    print(signed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
