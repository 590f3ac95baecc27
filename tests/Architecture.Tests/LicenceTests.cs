namespace Architecture.Tests;

/// <summary>Nothing comes in under a licence that nobody has looked at.</summary>
public sealed class LicenceTests
{
    private const int MostDirect = 25;

    private static readonly string[] Known =
        ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "PostgreSQL", "OFL-1.1", "Python-2.0", "(MPL-2.0 OR Apache-2.0)", "MS-PL OR Apache-2.0",
        "SQLite is Public Domain"];

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "licences.md");

    [Fact]
    public void Licence_OfEveryPackage_IsOneOfThoseThatWereLookedAt()
    {
        var packages = Licences.All();

        Assert.True(packages.Count > 100);
        Assert.DoesNotContain(packages, package => !Known.Contains(package.Licence, StringComparer.Ordinal));
    }

    [Fact]
    public void Licence_Page_IsThatOfTheLockFiles()
    {
        var written = Licences.Page(Licences.All());
        if (Environment.GetEnvironmentVariable("UPDATE_LICENCES") == "1") File.WriteAllText(Page, written);

        Assert.Equal(written, File.ReadAllText(Page));
    }

    [Fact]
    public void Packages_OfTheProduct_AreFew() =>
        Assert.InRange(Repository.Projects().SelectMany(project => Repository.References(project, "PackageReference")).Distinct().Count(), 1, MostDirect);
}
