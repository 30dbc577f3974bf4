#!/usr/bin/env bash
# Asks Dalil inside its own container whether it is ready; the image has no other program that could.
set -eu
exec 3<> "/dev/tcp/127.0.0.1/${DALIL_PORT:-8080}"
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r status <&3
case $status in
    *" 200 "*) exit 0 ;;
    *) exit 1 ;;
esac
