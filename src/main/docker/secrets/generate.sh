#!/bin/sh
# Makes every secret of the compose network at the first start, each into the volume of those who may read it, and leaves
# existing ones alone. Nothing has to be typed, and nothing can be committed.
set -eu
umask 077

random() { od -An -N "$1" -tx1 /dev/urandom | tr -d ' \n'; }

once() { # $1: file, $2: numeric owner; content on standard input
    if [ -s "$1" ]; then
        cat >/dev/null
        return
    fi
    cat >"$1.new"
    chown "$2" "$1.new"
    chmod 0400 "$1.new"
    mv "$1.new" "$1"
}

# Owners are the users of the images: mongodb 999, the app 10001, Prometheus (nobody) 65534, Grafana 472.
random 24 | once /secrets/mongo/root-password 999
random 24 | once /secrets/mongo/app-password 999
random 384 | once /secrets/mongo/keyfile 999 # base64 characters, at most 1024: what a replica set's key may have
random 24 | once /secrets/prometheus/metrics-token 65534
random 12 | once /secrets/grafana/admin-password 472

# Spring Boot reads each file of this folder as the property that the file is named for.
printf 'mongodb://counterpoint:%s@mongo:27017/counterpoint?replicaSet=counterpoint&authSource=counterpoint&w=majority' \
    "$(cat /secrets/mongo/app-password)" | once /secrets/app/spring.mongodb.uri 10001
once /secrets/app/counterpoint.metrics.token 10001 </secrets/prometheus/metrics-token

chown 999 /secrets/mongo
chown 10001 /secrets/app
chown 65534 /secrets/prometheus
chown 472 /secrets/grafana
