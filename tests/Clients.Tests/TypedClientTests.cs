using TestKit;

namespace Clients.Tests;

/// <summary>A stock generator makes a typed client of the schema and of every example of the playground, and a compiler takes it.</summary>
public sealed class TypedClientTests : IDisposable
{
    private static readonly string Compiler = Path.Combine(Tool.Folder, "node_modules", "typescript", "bin", "tsc");
    private static readonly string[] Strictly = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--types", "node"];

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Tool.Folder, "obj", Path.GetRandomFileName())).FullName;

    [ToolFact("node")]
    public async Task GeneratedTypes_CompileAndFitTheirUse()
    {
        var examples = Path.Combine(RepositoryFolder.Root, "src", "CareersWeb", "Graph", "Playground", "Examples");
        var types = Path.Combine(_folder, "types.ts");
        var count = await Tool.RunAsync("node", Tool.Folder, "generate.mjs",
            Path.Combine(RepositoryFolder.Root, "src", "CareersGraph", "schema.graphql"), examples, types);
        Assert.Equal(Directory.GetFiles(examples, "*.graphql").Length, int.Parse(count.Trim(), System.Globalization.CultureInfo.InvariantCulture));

        var use = Path.Combine(_folder, "use.ts");
        await File.WriteAllTextAsync(use, """
            import type { AdvancedApprenticeshipsQuery, Occupation } from './types.js';
            export const titles = (answer: AdvancedApprenticeshipsQuery): string[] => answer.occupations.nodes.map(node => node.title);
            export const pay = (occupation: Occupation): number | null | undefined => occupation.pay.minimum;
            """);
        await Tool.RunAsync("node", Tool.Folder, [Compiler, .. Strictly, types, use]);

        await File.AppendAllTextAsync(use, "\nexport const wrong = (occupation: Occupation): string => occupation.minimumLevel;\n");
        var refused = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Tool.RunAsync("node", Tool.Folder, [Compiler, .. Strictly, types, use]));
        Assert.Contains("TS2322", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
