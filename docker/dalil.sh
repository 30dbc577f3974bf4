#!/bin/sh
# Runs inside the image. "start" becomes the server; any other word is a command such as backup, restore or verify.
set -eu
umask 077

home=${DALIL_HOME:-/opt/dalil}
data=${DALIL_DATA:-/var/lib/dalil}

if [ "${1:-start}" != start ]; then
    exec java -XX:MaxRAMPercentage=20 -Djava.io.tmpdir="${TMPDIR:-/tmp}" -jar "$home/dalil.jar" "$@" --data "$data"
fi

: "${DALIL_DB_URL:?must name the database, for example jdbc:postgresql://database/dalil}"
if [ -n "${DALIL_DB_PASSWORD_FILE:-}" ]; then
    DALIL_DB_PASSWORD=$(cat "$DALIL_DB_PASSWORD_FILE")
    export DALIL_DB_PASSWORD
fi

level=${DALIL_LOG_LEVEL:-INFO}
case $level in
    SEVERE | WARNING | INFO | CONFIG | FINE | FINER | FINEST) ;;
    *)
        echo "DALIL_LOG_LEVEL is SEVERE, WARNING, INFO, CONFIG, FINE, FINER or FINEST, not $level" >&2
        exit 2
        ;;
esac
case ${DALIL_LOG_FORMAT:-text} in
    text) formatter=java.util.logging.SimpleFormatter ;;
    json) formatter=fish.payara.enterprise.server.logging.JSONLogFormatter ;;
    *)
        echo "DALIL_LOG_FORMAT is text or json, not $DALIL_LOG_FORMAT" >&2
        exit 2
        ;;
esac

# what an earlier start unpacked
rm -rf "$data/temp"
mkdir -p "$data/temp"
cat > "$data/temp/logging.properties" <<END
handlers = java.util.logging.ConsoleHandler
java.util.logging.ConsoleHandler.level = ALL
java.util.logging.ConsoleHandler.formatter = $formatter
java.util.logging.SimpleFormatter.format = %1\$tF %1\$tT %4\$s %3\$s: %5\$s%6\$s%n
.level = INFO
org.dalil.level = $level
javax.enterprise.system.security.ssl.level = SEVERE
javax.enterprise.system.tools.deployment.common.level = WARNING
com.hazelcast.level = WARNING
END

cd "$data"
exec java -XX:MaxRAMPercentage=40 -Djava.io.tmpdir="$data/temp" -jar "$home/launch/payara-micro.jar" \
    --port "${DALIL_PORT:-8080}" --nohazelcast --disablephonehome --logproperties "$data/temp/logging.properties" \
    --deploy "$home/ROOT.war"
