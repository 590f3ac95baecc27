// Kestrel and nothing else: answers /0, /1, ... with the bytes of the files that it is given, each as content type and file.
//   BareServer http://127.0.0.1:5001 text/html page.html application/json answer.json
var builder = WebApplication.CreateEmptyBuilder(new());
builder.WebHost.UseKestrelCore().UseUrls(args[0]);
var answers = args.Skip(1).Chunk(2).Select(pair => (Type: pair[0], Bytes: File.ReadAllBytes(pair[1]))).ToArray();
var app = builder.Build();
app.Run(async http =>
{
    var (type, bytes) = answers[http.Request.Path.Value![1] - '0'];
    http.Response.ContentType = type;
    http.Response.ContentLength = bytes.Length;
    await http.Response.BodyWriter.WriteAsync(bytes);
});
await app.RunAsync();
