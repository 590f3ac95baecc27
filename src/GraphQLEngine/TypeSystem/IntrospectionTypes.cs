namespace GraphQLEngine.TypeSystem;

/// <summary>The types that describe a schema to its clients.</summary>
/// <remarks>Source: GraphQL specification (September 2025), section 4.2.</remarks>
internal static class IntrospectionTypes
{
    internal const string Text = """
        "A schema: its types, its directives and where each kind of operation starts."
        type __Schema {
          description: String
          "All types, built-in ones included."
          types: [__Type!]!
          "Where queries start."
          queryType: __Type!
          "Where mutations start, if the service has any."
          mutationType: __Type
          "Where subscriptions start, if the service has any."
          subscriptionType: __Type
          "All directives, built-in ones included."
          directives: [__Directive!]!
        }

        "A type; `kind` says which of the other fields have something to say."
        type __Type {
          kind: __TypeKind!
          "Absent for lists and non-nulls."
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "What a list or a non-null is of."
          ofType: __Type
          isOneOf: Boolean
        }

        "What kind of type a `__Type` is."
        enum __TypeKind {
          "A scalar."
          SCALAR
          "An object type: `fields` and `interfaces` are present."
          OBJECT
          "An interface: `fields`, `interfaces` and `possibleTypes` are present."
          INTERFACE
          "A union: `possibleTypes` is present."
          UNION
          "An enum: `enumValues` is present."
          ENUM
          "An input object: `inputFields` is present."
          INPUT_OBJECT
          "A list: `ofType` is present."
          LIST
          "A non-null: `ofType` is present."
          NON_NULL
        }

        "A field of an object type or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "What stands when nothing is given, as GraphQL text."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          "On a query."
          QUERY
          "On a mutation."
          MUTATION
          "On a subscription."
          SUBSCRIPTION
          "On a field asked for."
          FIELD
          "On the definition of a fragment."
          FRAGMENT_DEFINITION
          "On a fragment used."
          FRAGMENT_SPREAD
          "On an inline fragment."
          INLINE_FRAGMENT
          "On the definition of a variable."
          VARIABLE_DEFINITION
          "On the schema."
          SCHEMA
          "On a scalar."
          SCALAR
          "On an object type."
          OBJECT
          "On the definition of a field."
          FIELD_DEFINITION
          "On the definition of an argument."
          ARGUMENT_DEFINITION
          "On an interface."
          INTERFACE
          "On a union."
          UNION
          "On an enum."
          ENUM
          "On a value of an enum."
          ENUM_VALUE
          "On an input object."
          INPUT_OBJECT
          "On a field of an input object."
          INPUT_FIELD_DEFINITION
        }
        """;
}
