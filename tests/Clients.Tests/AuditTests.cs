namespace Clients.Tests;

/// <summary>The public audits of GraphQL over HTTP, from the npm package graphql-http.</summary>
[Collection(ServedGroup.Name)]
public sealed class AuditTests(ServedHost host)
{
    private const int Audits = 61;

    [ToolFact("node")]
    public async Task ServerAudits_AllPass()
    {
        var lines = (await Tool.RunAsync("node", Tool.Folder, "audits.mjs", host.Address.ToString())).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.DoesNotContain(lines, line => !line.StartsWith("ok\t", StringComparison.Ordinal));
        Assert.Equal(Audits, lines.Length);
    }
}
