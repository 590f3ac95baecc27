using System.Runtime.CompilerServices;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersGraph;
using GraphQLEngine.Execution;

namespace CareersWeb.Graph;

/// <summary>
/// What an answer of the catalogue is worked out from: a release, which never changes, and the program. As long as both stay, the same
/// question has the same answer, in every process of the service.
/// </summary>
internal static class AnswerVersion
{
    private static readonly ConditionalWeakTable<CatalogueSnapshot, string> Known = [];

    public static string Of(CatalogueSnapshot snapshot) =>
        Known.GetValue(snapshot, static made => string.Join(
            '/', Parts(made).Select(part => part.ManifestModule.ModuleVersionId.ToString("N")).Append(made.Catalogue.Contents.Version)));

    // The engine, the schema, the catalogue's own workings, and the search that the host chose.
    private static IEnumerable<System.Reflection.Assembly> Parts(CatalogueSnapshot snapshot) =>
        [typeof(ExecutableSchema).Assembly, typeof(CareersSchema).Assembly, typeof(Catalogue).Assembly, snapshot.Search.GetType().Assembly];
}
