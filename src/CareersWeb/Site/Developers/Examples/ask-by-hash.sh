QUERY='{ catalogue { version } occupations(first: 1) { totalCount } }'
HASH=$(printf '%s' "$QUERY" | sha256sum | cut -d ' ' -f 1)
EXTENSIONS='{"persistedQuery": {"version": 1, "sha256Hash": "'$HASH'"}}'

# Once, with the query beside its hash:
curl -sS http://localhost:5080/graphql -H 'Content-Type: application/json' -d '{"query": "'"$QUERY"'", "extensions": '"$EXTENSIONS"'}'
echo
# From then on the hash is enough, and browsers and proxies may keep the answer:
curl -sS --get http://localhost:5080/graphql --data-urlencode "extensions=$EXTENSIONS"
