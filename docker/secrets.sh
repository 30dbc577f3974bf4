#!/bin/sh
# Writes the secrets that are not there yet into the folder "secrets". Never overwrites one.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets backups
for name in database-admin-password database-owner-password database-password backup-passphrase; do
    [ -s "secrets/$name" ] || openssl rand -base64 33 > "secrets/$name"
done
# the containers read them, and write backups, as other users; the folder itself stays yours
chmod 644 secrets/*
chmod 733 backups
echo "The secrets are in $(pwd)/secrets. Keep a copy of backup-passphrase elsewhere: without it no backup opens."
