#!/bin/sh
# Runs once, when the database container starts with an empty volume: one role owns the tables, another works with them.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v owner="$(cat /run/secrets/database-owner-password)" \
    -v dalil="$(cat /run/secrets/database-password)" <<'END'
create role dalil_owner login password :'owner';
create role dalil login password :'dalil';
create database dalil owner dalil_owner;
revoke all on database dalil from public;
grant connect on database dalil to dalil;
END
