curl -sS -X POST http://localhost:5080/v3/directline/tokens/generate -H "Authorization: Bearer $DIRECT_LINE_SECRET"
