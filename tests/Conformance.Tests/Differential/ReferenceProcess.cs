using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Conformance.Tests.Differential;

/// <summary>Asks the reference implementation in one Node process. It is installed from the committed lock file when it is not there.</summary>
internal static class ReferenceProcess
{
    private static readonly TimeSpan MostForInstalling = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan MostForAnswering = TimeSpan.FromMinutes(5);
    private static readonly Lock Installing = new();

    /// <summary>The answers, in the order of the requests.</summary>
    internal static async Task<IReadOnlyList<JsonNode>> AnswerAsync(IReadOnlyList<JsonNode> requests)
    {
        Install();
        using var node = Start("node", "--stack-size=4000", "reference.mjs");
        using var time = new CancellationTokenSource(MostForAnswering);
        try
        {
            var writing = WriteAsync(node, requests, time.Token);
            var errors = node.StandardError.ReadToEndAsync(time.Token);
            var answers = new List<JsonNode>(requests.Count);
            while (await node.StandardOutput.ReadLineAsync(time.Token) is { } line) answers.Add(Answers.Parse(line));
            await writing;
            Assert.True(answers.Count == requests.Count, $"The reference answered {answers.Count} of {requests.Count}: {await errors}");
            return answers;
        }
        finally
        {
            if (!node.HasExited) node.Kill(entireProcessTree: true);
        }
    }

    private static async Task WriteAsync(Process node, IReadOnlyList<JsonNode> requests, CancellationToken cancellationToken)
    {
        foreach (var request in requests) await node.StandardInput.WriteLineAsync(request.ToJsonString(Answers.Json).AsMemory(), cancellationToken);
        node.StandardInput.Close();
    }

    private static void Install()
    {
        lock (Installing)
        {
            var installed = new FileInfo(Path.Combine(Places.Reference, "node_modules", ".package-lock.json"));
            if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Places.Reference, "package-lock.json"))) return;
            using var npm = Start("npm", "ci", "--ignore-scripts", "--loglevel=error");
            npm.StandardInput.Close();
            var output = npm.StandardOutput.ReadToEndAsync();
            var errors = npm.StandardError.ReadToEndAsync();
            if (!npm.WaitForExit(MostForInstalling)) npm.Kill(entireProcessTree: true);
            Assert.True(npm.HasExited && npm.ExitCode == 0, $"npm could not install the reference implementation: {output.Result}{errors.Result}");
        }
    }

    private static Process Start(string program, params IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Places.Reference,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        UseShellExecute = false,
    }) ?? throw new InvalidOperationException($"{program} did not start.");
}
