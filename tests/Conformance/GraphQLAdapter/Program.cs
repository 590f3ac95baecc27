using System.Text;
using GraphQLAdapter;

// One request a line in, one answer a line out, until the input ends. The protocol is described in shared/conformance/README.md.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), utf8);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" };

DeepStack.Run(() =>
{
    while (input.ReadLine() is { } line)
    {
        if (string.IsNullOrWhiteSpace(line)) continue;
        output.WriteLine(Adapter.Answer(line));
        output.Flush();
    }
});
