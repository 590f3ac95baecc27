using CareersSearch.Tests.Evaluation;
using SearchPeer;

// Search beside its peers: ../search-peers.sh says how it is run.
//   --export FILE                                 the catalogue as the harness wants it: the same words, in the same fields
//   --catalogue FILE --queries FILE --rounds N    one JSON object of times and results; the documents are those of the file
//   --bad yes                                     how long text takes that nobody types in earnest
//   --grow yes                                    how build time, memory and a query's time grow with the catalogue
var options = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "", StringComparer.Ordinal);
var catalogue = DataFolder.Load();
if (options.TryGetValue("--export", out var file)) Export.Write(catalogue, file);
else if (options.ContainsKey("--grow")) Growth.Print(catalogue);
else if (options.ContainsKey("--bad")) BadInput.Print(Measurement.Build(catalogue).Search);
else if (options.TryGetValue("--queries", out var queries)) Measurement.Print(catalogue, File.ReadAllLines(queries), int.Parse(options["--rounds"], null));
else await Console.Error.WriteLineAsync("One of --export, --grow, --bad or --queries is expected.");
