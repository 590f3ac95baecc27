using CareersCatalogue.Outreach;
using CareersData.Conversations;
using CareersData.Import;
using TestKit;

namespace Faults.Tests.Kills;

/// <summary>
/// The process that is killed: imports, keeps answers and saves chats, all at once and one after the other each, and says each on its output, but
/// only when the write has come back. What stands there is what somebody was told is kept.
/// </summary>
internal static class Writer
{
    public const string Chat = "saving-chats";
    public const string Answers = "keeping-answers";
    public const string Import = "importing";
    public const string Ready = "ready";

    public const int Conversations = 4;

    private const int Padding = 3_000;

    /// <summary>Every kind of write.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Chat, Answers, Import];

    public static DateTimeOffset Expires { get; } = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static OutreachEvent Event { get; } = SmallQuestions.Event("BBBBBB", new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), maximum: 1_000_000);

    public static async Task<int> RunAsync(string folder)
    {
        await using var services = StoreServices.Open(Path.Combine(folder, "careers.db"), Path.Combine(folder, "data"));
        IAsyncEnumerator<string>[] writers =
        [
            ChatAsync(services.Get<ConversationStore>(), Guid.NewGuid().ToString("N")).GetAsyncEnumerator(),
            AnswersAsync(services.Get<IOutreachStore>()).GetAsyncEnumerator(),
            ImportAsync(services.Get<CatalogueImport>(), Path.Combine(folder, "data", SmallData.Nurse)).GetAsyncEnumerator(),
        ];
        foreach (var writer in writers) await WriteAsync(writer, 1); // the first use of each is slow
        await SayAsync(Ready);
        await Console.In.ReadLineAsync();
        await Task.WhenAll(writers.Select(writer => Task.Run(() => WriteAsync(writer, int.MaxValue))));
        return 0;
    }

    /// <summary>What a conversation says at a turn: anybody can tell whether it is what was written.</summary>
    public static string Said(string id, int turn) => $"{id} {turn} {new string((char)('a' + (turn % 26)), Padding)}";

    private static async Task WriteAsync(IAsyncEnumerator<string> writer, int times)
    {
        for (var write = 0; write < times && await writer.MoveNextAsync(); write++) await SayAsync(writer.Current);
    }

    // A line is written whole: the writers share the output, which takes one at a time.
    private static Task SayAsync(string line) => Console.Out.WriteLineAsync(line);

    private static async IAsyncEnumerable<string> ChatAsync(ConversationStore store, string run)
    {
        var versions = new long[Conversations];
        for (var write = 0; ; write++)
        {
            var (id, turn) = ($"{run}-{write % Conversations}", (write / Conversations) + 1);
            var written = await store.WriteAsync(id, Said(id, turn), Expires, versions[write % Conversations], default);
            versions[write % Conversations] = written.Version;
            yield return $"{Chat} {id} {turn}";
        }
    }

    private static async IAsyncEnumerable<string> AnswersAsync(IOutreachStore store)
    {
        await store.AddAsync(Event, "key", default);
        while (true)
        {
            var receipt = Receipt.New();
            if (await store.KeepAsync(Event.Code, receipt, SmallQuestions.Answers("place=home barriers=grades,money"), default)) yield return $"{Answers} {receipt.Value}";
        }
    }

    private static async IAsyncEnumerable<string> ImportAsync(CatalogueImport import, string file)
    {
        var text = await File.ReadAllTextAsync(file);
        for (var number = 1; ; number++)
        {
            await File.WriteAllTextAsync(file, text.Replace("\"Adult nurse\"", $"\"Adult nurse {Environment.ProcessId} {number}\"", StringComparison.Ordinal));
            if ((await import.ImportAsync([], default)).Release is { } release) yield return $"{Import} {release.Version}";
        }
    }
}
