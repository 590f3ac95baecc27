namespace Architecture.Tests;

/// <summary>The house has three floors; references point down, never sideways. Packages are few, and each stands in this table.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Abstractions =
    [
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Options.ConfigurationExtensions",
        "Microsoft.Extensions.Options.DataAnnotations",
    ];

    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> House = new()
    {
        ["CareersCatalogue"] = ([], []),
        ["GraphQLEngine"] = ([], []),
        ["BotProtocol"] = ([],
            ["Microsoft.Identity.Client", "Microsoft.IdentityModel.JsonWebTokens", "Microsoft.IdentityModel.Protocols.OpenIdConnect"]),
        ["CareersData"] = (["CareersCatalogue"],
            [.. Abstractions, "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "SQLitePCLRaw.bundle_e_sqlite3"]),
        ["CareersSearch"] = (["CareersCatalogue"], Abstractions),
        ["CareersGraph"] = (["CareersCatalogue", "GraphQLEngine"], Abstractions),
        ["CareersBot"] = (["BotProtocol", "CareersCatalogue"], Abstractions),
        ["CareersWeb"] = (
            ["BotProtocol", "CareersBot", "CareersCatalogue", "CareersData", "CareersGraph", "CareersSearch", "GraphQLEngine"],
            ["CsvHelper", "QRCoder", "System.CommandLine"]),
    };

    [Fact]
    public void Projects_AreThoseOfTheHouse() => Assert.Equal(House.Keys.Order(StringComparer.Ordinal), Repository.Projects());

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ReferencesOnlyWhatStandsBelow(string project) =>
        Assert.Equal(House[project].Projects, Repository.References(project, "ProjectReference"));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_UsesOnlyThePackagesOfTheTable(string project) =>
        Assert.Equal(House[project].Packages.Order(StringComparer.Ordinal), Repository.References(project, "PackageReference"));

    public static TheoryData<string> Projects() => [.. House.Keys];
}
