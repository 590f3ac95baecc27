using CareersWeb.Site.Privacy;
using TestKit;

namespace CareersWeb.Tests.Privacy;

/// <summary>What the privacy page tells of the visitor's own browser, held against every script that pages and partners load.</summary>
public sealed class DeviceStorageTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "src", "CareersWeb", "wwwroot");

    [Fact]
    public void Map_TellsEveryNameThatAScriptKeeps_AndNoOther()
    {
        var kept = Scripts().SelectMany(script => DeviceStorage.NamesIn(script.File, script.Text)).Distinct(StringComparer.Ordinal);
        Assert.Equal(kept.Order(StringComparer.Ordinal), DataMap.OnTheDevice.Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.All(DataMap.OnTheDevice, row => Assert.All([row.Holds, row.Kept], Assert.NotEmpty));
    }

    [Fact]
    public void Scripts_KeepNothingWhereTheMapDoesNotLook()
    {
        Assert.All(Scripts(), script => Assert.DoesNotContain("document.cookie", script.Text, StringComparison.Ordinal));
        Assert.All(Scripts(), script => Assert.DoesNotContain("indexedDB", script.Text, StringComparison.Ordinal));
        Assert.All(Scripts(), script => Assert.DoesNotContain("storage.getDirectory", script.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("localStorage.setItem(\"a\", 1);", "a")]
    [InlineData("const KEY = \"b\";\nsessionStorage.setItem(KEY, 1);", "b")]
    [InlineData("const KEY = \"c\";\nconst probe = `${KEY}-probe`;\nstore.setItem(probe, 1);", "c-probe")]
    [InlineData("const KEY = \"d\";\nconst write = (key, value) => sessionStorage.setItem(key, value);\nwrite(KEY, 1); write(\"e\", 2);", "d e")]
    [InlineData("const cache = await caches.open(\"f\");", "f")]
    [InlineData("localStorage.getItem(\"a\"); caches.delete(\"b\"); // localStorage.setItem(\"c\", 1)", "")]
    [InlineData("for (const one of all) localStorage.setItem(one, 1);", "x.js keeps something as one")]
    [InlineData("start({ storage: sessionStorage });", "x.js hands on a whole store")]
    public void NamesIn_ReadsEachWayOfKeeping(string script, string names) =>
        Assert.Equal(names, string.Join(' ', DeviceStorage.NamesIn("x.js", script)));

    private static IEnumerable<(string File, string Text)> Scripts() => Directory.EnumerateFiles(Folder, "*.js", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("vendor"))
        .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
}
