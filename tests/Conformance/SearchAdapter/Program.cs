using System.Text;
using SearchAdapter;

// Speaks the language of ../shared/conformance/README.md: a JSON object a line in, one a line out; the last argument is the catalogue.
if (args.Length == 0 || !File.Exists(args[^1]))
{
    await Console.Error.WriteLineAsync("The path of a catalogue is expected as the last argument.");
    return 1;
}
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), encoding);
await using var output = new StreamWriter(Console.OpenStandardOutput(), encoding) { NewLine = "\n" };
var adapter = new Adapter(StrictCatalogue.Load(args[^1]));
while (await input.ReadLineAsync() is { } line)
{
    if (string.IsNullOrWhiteSpace(line)) continue;
    await output.WriteLineAsync(adapter.Answer(line));
    await output.FlushAsync();
}
return 0;
