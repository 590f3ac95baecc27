using System.CommandLine;
using CareersData.Keys;
using CareersWeb.Hosting;

namespace CareersWeb.Commands;

/// <summary><c>keys issue</c>, <c>keys list</c> and <c>keys revoke</c>.</summary>
internal static class KeyCommands
{
    public static Command Create(string[] settings)
    {
        var name = new Option<string>("--name") { Description = "Who the key is for.", Required = true };
        var issue = new Command("issue", "Issue a key and print its secret, this once.") { name };
        issue.SetAction((result, cancellationToken) => IssueAsync(result.GetRequiredValue(name), settings, cancellationToken));
        var id = new Argument<string>("id") { Description = "The id of the key, as the list shows it." };
        var revoke = new Command("revoke", "Revoke a key for good; running hosts follow within a minute.") { id };
        revoke.SetAction((result, cancellationToken) => RevokeAsync(result.GetRequiredValue(id), settings, cancellationToken));
        return new Command("keys", "The keys of the API, for those who need more than an address has.")
        {
            issue,
            CommandLine.Command("list", "Print all keys, without their secrets.", settings, ListAsync),
            revoke,
        };
    }

    private static async Task<int> IssueAsync(string name, string[] settings, CancellationToken cancellationToken)
    {
        if (ApiKeyStore.ProblemWith(name) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        await using var host = ServiceHost.Build(settings);
        var issued = await Store(host).IssueAsync(name, cancellationToken);
        Console.WriteLine($"Key {issued.Key.Id} for {issued.Key.Name}. Keep its secret now, it is not shown again:");
        Console.WriteLine(issued.Secret);
        return 0;
    }

    private static async Task<int> ListAsync(string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var keys = await Store(host).ListAsync(cancellationToken);
        foreach (var key in keys)
        {
            var state = key.Revoked is { } revoked ? $"revoked {revoked:u}" : "good";
            Console.WriteLine($"{key.Id}  issued {key.Created:u}  {state}  {key.Name}");
        }

        if (keys.Count == 0) Console.WriteLine("There are no keys.");
        return 0;
    }

    private static async Task<int> RevokeAsync(string id, string[] settings, CancellationToken cancellationToken)
    {
        await using var host = ServiceHost.Build(settings);
        var key = await Store(host).RevokeAsync(id, cancellationToken);
        Console.WriteLine(key is null
            ? $"No key has the id {id}."
            : $"Key {key.Id} for {key.Name} is revoked; running hosts refuse it within a minute.");
        return key is null ? 1 : 0;
    }

    private static ApiKeyStore Store(WebApplication host) => host.Services.GetRequiredService<ApiKeyStore>();
}
