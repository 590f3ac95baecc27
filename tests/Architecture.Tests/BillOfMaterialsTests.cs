using System.Diagnostics;
using System.Text.Json;
using TestKit;

namespace Architecture.Tests;

/// <summary>What a published folder says it is made of is what the lock files say.</summary>
public sealed class BillOfMaterialsTests
{
    private static readonly string Script = Path.Combine(Repository.Root, "deploy", "bill-of-materials.mjs");

    [NodeFact]
    public void Bill_NamesEveryPackageOfTheLockFiles_AndNoOther()
    {
        using var bill = JsonDocument.Parse(Run());

        Assert.Equal(("CycloneDX", "1.6"), (Text(bill.RootElement, "bomFormat"), Text(bill.RootElement, "specVersion")));
        Assert.Equal(
            Licences.All().Select(package => Address(package.Registry, package.Name, package.Version)).Order(StringComparer.Ordinal),
            bill.RootElement.GetProperty("components").EnumerateArray().Select(one => Text(one, "purl")).Order(StringComparer.Ordinal));
    }

    [NodeFact]
    public void Bill_OfAPublishedFolder_NamesThePlatformThatItBrings()
    {
        var folder = Directory.CreateTempSubdirectory("careers-bill-").FullName;
        File.WriteAllText(
            Path.Combine(folder, "CareersWeb.runtimeconfig.json"),
            """{ "runtimeOptions": { "includedFrameworks": [{ "name": "Microsoft.NETCore.App", "version": "10.0.12" }] } }""");
        using var bill = JsonDocument.Parse(Run(folder));
        Directory.Delete(folder, recursive: true);

        var platform = Assert.Single(bill.RootElement.GetProperty("components").EnumerateArray(), one => Text(one, "type") == "framework");
        Assert.Equal(("Microsoft.NETCore.App", "10.0.12"), (Text(platform, "name"), Text(platform, "version")));
    }

    [NodeFact]
    public void Bill_EveryPackage_HasALicenceAndItsHash()
    {
        using var bill = JsonDocument.Parse(Run());

        Assert.All(bill.RootElement.GetProperty("components").EnumerateArray(), one =>
        {
            Assert.NotEmpty(one.GetProperty("licenses").EnumerateArray());
            Assert.Equal(128, Text(one.GetProperty("hashes")[0], "content").Length); // 64 bytes in two digits each
        });
    }

    private static string Address(string registry, string name, string version) => registry == "npm"
        ? $"pkg:npm/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}"
        : $"pkg:nuget/{name}@{version}";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!; // the script gives each a text

    private static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Script, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true })!; // never null without a shell
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return said;
    }
}

/// <summary>A fact that needs node; skipped, with the reason, where it is missing.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = ProgramOnPath.Find("node") is null ? "There is no node on the path." : null;
}
