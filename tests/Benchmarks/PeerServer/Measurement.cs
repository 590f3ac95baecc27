using System.Diagnostics;
using System.Globalization;
using GraphQLEngine.OverHttp;
using PeerServer.Catalogue;

namespace PeerServer;

/// <summary>What one request costs the engine: processor time and memory, transport left out.</summary>
internal static class Measurement
{
    private const int Rounds = 7;
    private static readonly TimeSpan RoundTime = TimeSpan.FromMilliseconds(500);

    /// <summary>Prints the least processor time of a request over the rounds, beside that of copying the answer's bytes.</summary>
    public static void Print(string requestFile, GraphQLHttpHandler handler, OccupationCatalogue catalogue)
    {
        var body = File.ReadAllBytes(requestFile);
        var answer = Array.Empty<byte>();
        var copy = Array.Empty<byte>();
        long allocated = 0;
        var engine = Least(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            using var response = Answer(body, handler, catalogue);
            if (answer.Length != response.Body.Length) copy = new byte[(answer = response.Body.ToArray()).Length];
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        var copying = Least(() => answer.CopyTo(copy, 0));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileNameWithoutExtension(requestFile)}: {engine:F2} us and {allocated} bytes allocated for {answer.Length} bytes; copying them {copying:F2} us"));
    }

    private static GraphQLHttpResponse Answer(byte[] body, GraphQLHttpHandler handler, OccupationCatalogue catalogue)
    {
        var answering = handler.HandleAsync(
            new() { Method = "POST", Accept = "application/json", ContentType = "application/json", Body = body }, catalogue, CancellationToken.None);
        return answering.IsCompletedSuccessfully ? answering.Result : throw new InvalidOperationException("A resolver waited; none should.");
    }

    // The least of several rounds is nearest to an undisturbed machine.
    private static double Least(Action run)
    {
        var least = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            using var process = Process.GetCurrentProcess();
            var watch = Stopwatch.StartNew();
            var processor = process.TotalProcessorTime;
            var runs = 0;
            while (watch.Elapsed < RoundTime)
                for (var turn = 0; turn < 8; turn++, runs++) run();
            process.Refresh();
            least = Math.Min(least, (process.TotalProcessorTime - processor).TotalMicroseconds / runs);
        }

        return least;
    }
}
