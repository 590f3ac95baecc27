using GraphQLEngine.Validation.Rules;

namespace GraphQLEngine.Validation;

/// <summary>The rules for type-system documents, in the order in which they report. What needs the whole schema is in <see cref="SchemaValidator"/>.</summary>
public static class SchemaRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } =
    [
        new("LoneSchemaDefinition", context => new LoneSchemaDefinitionRule(context)),
        new("UniqueOperationTypes", context => new UniqueOperationTypesRule(context)),
        new("UniqueTypeNames", context => new UniqueTypeNamesRule(context)),
        new("UniqueEnumValueNames", context => new UniqueEnumValueNamesRule(context)),
        new("UniqueFieldDefinitionNames", context => new UniqueFieldDefinitionNamesRule(context)),
        new("UniqueArgumentDefinitionNames", context => new UniqueArgumentDefinitionNamesRule(context)),
        new("UniqueDirectiveNames", context => new UniqueDirectiveNamesRule(context)),
        new("KnownTypeNames", context => new KnownTypeNamesRule(context)),
        new("KnownDirectives", context => new KnownDirectivesRule(context)),
        new("UniqueDirectivesPerLocation", context => new UniqueDirectivesPerLocationRule(context)),
        new("PossibleTypeExtensions", context => new PossibleTypeExtensionsRule(context)),
        new("KnownArgumentNamesOnDirectives", context => new KnownArgumentNamesOnDirectivesRule(context)),
        new("UniqueArgumentNames", context => new UniqueArgumentNamesRule(context)),
        new("UniqueInputFieldNames", context => new UniqueInputFieldNamesRule(context)),
        new("ProvidedRequiredArgumentsOnDirectives", context => new ProvidedRequiredArgumentsOnDirectivesRule(context)),
    ];
}
