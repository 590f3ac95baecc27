using System.Globalization;
using Faults.Tests.Flips;
using Faults.Tests.Kills;

// With "writer" this is the process that is killed; else it runs the seeded sets for as long as it is told and prints the table:
//   dotnet Faults.Tests.dll kills 2000 [SEED]
//   dotnet Faults.Tests.dll flips 10000 [SEED]
return args switch
{
    ["writer", var folder] => await Writer.RunAsync(folder),
    ["kills", var rounds, .. var seed] => await RunAsync(() => KillRounds.RunAsync(Number(rounds), Seed(seed))),
    ["flips", var rounds, .. var seed] => await RunAsync(() => FlipRounds.RunAsync(Number(rounds), Seed(seed))),
    _ => Usage(),
};

static async Task<int> RunAsync(Func<Task<IReadOnlyList<Faults.Tests.Experiment>>> run)
{
    var rows = await run();
    foreach (var row in rows) Console.WriteLine(row);
    return rows.All(row => row.IsAsExpected) ? 0 : 1;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Seed(string[] given) => given is [var seed] ? Number(seed) : Environment.TickCount;

static int Usage()
{
    Console.Error.WriteLine("kills ROUNDS [SEED] or flips ROUNDS [SEED]");
    return 1;
}
