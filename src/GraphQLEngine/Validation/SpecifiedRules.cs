using GraphQLEngine.Validation.Rules;

namespace GraphQLEngine.Validation;

/// <summary>Every rule of section 5 for executable documents, in the order in which they report.</summary>
public static class SpecifiedRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<RuleEntry> All { get; } =
    [
        new("ExecutableDefinitions", context => new ExecutableDefinitionsRule(context)),
        new("KnownOperationTypes", context => new KnownOperationTypesRule(context)),
        new("UniqueOperationNames", context => new UniqueOperationNamesRule(context)),
        new("LoneAnonymousOperation", context => new LoneAnonymousOperationRule(context)),
        new("SingleFieldSubscriptions", context => new SingleFieldSubscriptionsRule(context)),
        new("KnownTypeNames", context => new KnownTypeNamesRule(context)),
        new("FragmentsOnCompositeTypes", context => new FragmentsOnCompositeTypesRule(context)),
        new("VariablesAreInputTypes", context => new VariablesAreInputTypesRule(context)),
        new("ScalarLeafs", context => new ScalarLeafsRule(context)),
        new("FieldsOnCorrectType", context => new FieldsOnCorrectTypeRule(context)),
        new("UniqueFragmentNames", context => new UniqueFragmentNamesRule(context)),
        new("KnownFragmentNames", context => new KnownFragmentNamesRule(context)),
        new("NoUnusedFragments", context => new NoUnusedFragmentsRule(context)),
        new("PossibleFragmentSpreads", context => new PossibleFragmentSpreadsRule(context)),
        new("NoFragmentCycles", context => new NoFragmentCyclesRule(context)),
        new("UniqueVariableNames", context => new UniqueVariableNamesRule(context)),
        new("NoUndefinedVariables", context => new NoUndefinedVariablesRule(context)),
        new("NoUnusedVariables", context => new NoUnusedVariablesRule(context)),
        new("KnownDirectives", context => new KnownDirectivesRule(context)),
        new("UniqueDirectivesPerLocation", context => new UniqueDirectivesPerLocationRule(context)),
        new("KnownArgumentNames", context => new KnownArgumentNamesRule(context)),
        new("UniqueArgumentNames", context => new UniqueArgumentNamesRule(context)),
        new("ValuesOfCorrectType", context => new ValuesOfCorrectTypeRule(context)),
        new("ProvidedRequiredArguments", context => new ProvidedRequiredArgumentsRule(context)),
        new("VariablesInAllowedPosition", context => new VariablesInAllowedPositionRule(context)),
        new("OverlappingFieldsCanBeMerged", context => new OverlappingFieldsCanBeMergedRule(context)),
        new("UniqueInputFieldNames", context => new UniqueInputFieldNamesRule(context)),
        new("MaxIntrospectionDepth", context => new MaxIntrospectionDepthRule(context)),
    ];
}
