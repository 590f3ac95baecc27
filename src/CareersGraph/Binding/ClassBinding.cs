using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>What is made for classes and for readers who need fewer words: activities, and easy read.</summary>
internal static class ClassBinding
{
    public static void Add(SchemaBinder bind)
    {
        bind.Object<Activity>("Activity", type =>
        {
            type.Field("slug", activity => activity.Slug.Value);
            type.Field("title", activity => activity.Title);
            type.Field("summary", activity => activity.Summary);
            type.Field("keyStages", activity => activity.KeyStages);
            type.Field("minutes", activity => activity.Minutes);
            type.Field("benchmarks", activity => activity.Benchmarks);
            type.Field("needs", activity => activity.Needs);
            type.Field("steps", activity => activity.Steps);
            type.Field("talkAbout", activity => activity.TalkAbout);
            type.Field("occupations", (activity, call) =>
                activity.Occupations.Select(slug => CatalogueOf(call).Find(slug.Value)!).ToArray()); // the import resolved them
            type.Field("collections", (activity, call) =>
                activity.Collections.Select(slug => CatalogueOf(call).FindCollection(slug.Value)!).ToArray()); // likewise
            type.Field("pages", activity => activity.Pages);
        });
        bind.Object<EasyRead>("EasyRead", type =>
        {
            type.Field("ideas", text => text.Ideas);
            type.Field("path", text => $"/occupations/{text.Occupation}/easy-read");
        });
        bind.Object<EasyReadIdea>("EasyReadIdea", type =>
        {
            type.Field("part", idea => idea.Part);
            type.Field("text", idea => idea.Text);
            type.Field("picture", idea => idea.Picture);
            type.Field("way", idea => idea.Way);
        });
    }

    private static Catalogue CatalogueOf(FieldCall call) => call.Context<CareersRequest>().Catalogue;
}
