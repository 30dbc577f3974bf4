#!/bin/sh
# Runs inside the image: reads the password of the database from its file, then becomes the server.
set -eu
if [ -n "${DALIL_DB_PASSWORD_FILE:-}" ]; then
    DALIL_DB_PASSWORD=$(cat "$DALIL_DB_PASSWORD_FILE")
    export DALIL_DB_PASSWORD
fi
: "${DALIL_DB_URL:?must name the database, for example jdbc:postgresql://database/dalil}"
exec java -XX:MaxRAMPercentage=60 -jar /opt/dalil/payara-micro.jar \
    --port 8080 --nohazelcast --disablephonehome --deploy /opt/dalil/ROOT.war
