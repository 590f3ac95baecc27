using CareersGraph.Binding;
using CareersGraph.Limits;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph;

/// <summary>The careers schema: the committed SDL with a plain C# resolver behind every field.</summary>
public static class CareersSchema
{
    private const string Resource = "CareersGraph.schema.graphql";

    /// <summary>The SDL as it is committed and published.</summary>
    public static string Sdl { get; } = ReadSdl();

    /// <summary>Binds the schema. Done once, at start. Every call is held against <see cref="CostLimits"/> before it runs.</summary>
    /// <param name="options">How it is executed; null for the defaults. Its guard is replaced.</param>
    /// <exception cref="InvalidOperationException">The SDL and the bindings differ; the message names every difference.</exception>
    public static ExecutableSchema Build(ExecutionOptions? options = null)
    {
        ExecutableSchema? schema = null;
        var guard = new CallGuard(new PriceList(
            () => schema?.Schema ?? throw new InvalidOperationException("No call comes before the schema is built.")));
        return schema = ExecutableSchema.Build(Sdl, Bind, (options ?? new()) with { Guard = guard });
    }

    private static void Bind(SchemaBinder bind)
    {
        ScalarBindings.Add(bind);
        EnumBindings.Add(bind);
        QueryBinding.Add(bind);
        MutationBinding.Add(bind);
        OccupationBinding.Add(bind);
        EntryRouteBinding.Add(bind);
        PayBinding.Add(bind);
        SearchBinding.Add(bind);
        SupportBinding.Add(bind);
        ClassBinding.Add(bind);
        GuidanceBinding.Add(bind);
        OutreachBinding.Add(bind);
        RateLimitBinding.Add(bind);
    }

    private static string ReadSdl()
    {
        using var stream = typeof(CareersSchema).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
