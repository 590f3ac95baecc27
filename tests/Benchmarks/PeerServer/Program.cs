// Serves the benchmark's schema on 127.0.0.1:$PORT, or with --measure tells what requests cost without a server around them.
using GraphQLEngine.OverHttp;
using PeerServer;
using PeerServer.Catalogue;

var catalogue = new OccupationCatalogue(OccupationReader.Read(Setting("BENCH_DATA")));
var handler = new GraphQLHttpHandler(PeerSchema.Build(File.ReadAllText(Setting("BENCH_SCHEMA"))));
if (args is ["--measure", .. var requests])
{
    foreach (var request in requests) Measurement.Print(request, handler, catalogue);
    return;
}

// No settings to read or to watch and no log: what a start does not need, it does not wait for.
var builder = WebApplication.CreateEmptyBuilder(new() { Args = args });
builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(int.Parse(Setting("PORT"))));
var app = builder.Build();
app.Run(new GraphQLEndpoint(handler, catalogue).HandleAsync);
app.Run();

static string Setting(string name) =>
    Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"The environment has no {name}.");
