curl -sS http://localhost:5080/graphql \
  -H 'Content-Type: application/json' \
  -d '{"query": "{ occupation(slug: \"paramedic\") { title summary pay { minimum maximum } } }"}'
